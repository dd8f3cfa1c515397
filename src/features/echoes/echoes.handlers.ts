import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { EchoesService } from './echoes.service';

@Injectable()
export class EchoesHandlers {
  constructor(private readonly echoes: EchoesService) {}

  @On('drafts.published')
  async note(events: readonly Stored<'drafts.published'>[]): Promise<void> {
    await this.echoes.note(events.map(({ payload: { draftId }, occurredAt: at }) => ({ draftId, at })));
  }

  /** What went out before this room was there is taken in bit by bit; what is long ago is let go. */
  @Every('echoes.keep', 600_000)
  async keep(): Promise<void> {
    await this.echoes.catchUp();
    await this.echoes.letGo();
  }
}
