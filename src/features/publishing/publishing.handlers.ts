import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { Aftermaths } from './aftermath.service';

@Injectable()
export class PublishingHandlers {
  constructor(private readonly aftermaths: Aftermaths) {}

  /** Where words are to be corrected, a draft with them opens by itself. */
  @On('drafts.looked-over')
  async correct(events: readonly Stored<'drafts.looked-over'>[]): Promise<void> {
    for (const { payload } of events) await this.aftermaths.openCorrection(payload.draftId);
  }
}
