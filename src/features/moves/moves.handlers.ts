import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { Doing } from './doing.service';

@Injectable()
export class MovesHandlers {
  constructor(private readonly doing: Doing) {}

  @On('moves.asked')
  async goOn(events: readonly Stored<'moves.asked'>[]): Promise<void> {
    for (const moveId of new Set(events.map(({ payload }) => payload.moveId))) await this.doing.step(moveId);
  }
}
