import { Injectable } from '@nestjs/common';
import type { Moments } from '../../kernel/event';
import { Within } from '../../platform/outbox/on';
import { ChecksService } from './checks.service';

@Injectable()
export class ChecksHandlers {
  constructor(private readonly checks: ChecksService) {}

  /** No revision comes about unchecked. */
  @Within('drafts.submitting')
  submitting(revision: Moments['drafts.submitting']): Promise<void> {
    return this.checks.keep(revision);
  }
}
