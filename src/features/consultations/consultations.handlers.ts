import { Injectable } from '@nestjs/common';
import type { Moments } from '../../kernel/event';
import { Within } from '../../platform/outbox/on';
import { ApprovalsService } from './approvals.service';

@Injectable()
export class ConsultationsHandlers {
  constructor(private readonly approvals: ApprovalsService) {}

  /** @throws Problem round-open, comments-open, approval-missing */
  @Within('rules.publishing')
  async admit({ editionId }: Moments['rules.publishing']): Promise<void> {
    await this.approvals.demandReady(editionId);
  }
}
