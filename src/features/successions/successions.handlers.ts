import { Injectable } from '@nestjs/common';
import type { Moments, Stored } from '../../kernel/event';
import { On, Within } from '../../platform/outbox/on';
import { Successions } from './successions.service';

@Injectable()
export class SuccessionsHandlers {
  constructor(private readonly successions: Successions) {}

  @Within('curricula.publishing')
  async decide(moment: Moments['curricula.publishing']): Promise<void> {
    await this.successions.decide(moment);
  }

  @On('successions.decided')
  async step(events: readonly Stored<'successions.decided'>[]): Promise<void> {
    for (const editionId of new Set(events.map(({ payload }) => payload.editionId))) {
      await this.successions.step(editionId);
    }
  }
}
