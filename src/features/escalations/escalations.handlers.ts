import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { Escalations } from './escalations.service';

@Injectable()
export class EscalationsHandlers {
  constructor(private readonly escalations: Escalations) {}

  @Every('escalations.sweep', 60_000)
  async sweep(): Promise<void> {
    await this.escalations.sweep();
  }

  @Every('escalations.reconcile', '17 * * * *')
  async reconcile(): Promise<void> {
    await this.escalations.reconcile();
  }
}
