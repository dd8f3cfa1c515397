import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { Aftermaths } from './aftermath.service';
import { SentWords } from './sent-words.service';

@Injectable()
export class AftermathHandlers {
  constructor(
    private readonly aftermaths: Aftermaths,
    private readonly sent: SentWords,
  ) {}

  /** Where words are to be corrected, a draft with them opens by itself. */
  @On('drafts.looked-over')
  async correct(events: readonly Stored<'drafts.looked-over'>[]): Promise<void> {
    for (const { payload } of events) await this.aftermaths.openCorrection(payload.draftId);
  }

  /** What sources sent of our answers meanwhile. */
  @Every('aftermath.compare', '7,22,37,52 * * * *')
  compare(): Promise<void> {
    return this.sent.compare();
  }
}
