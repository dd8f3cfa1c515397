import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { TermsService } from './terms.service';

@Injectable()
export class ServiceLevelsHandlers {
  constructor(private readonly terms: TermsService) {}

  /** Channels are known to be open more than a year ahead. */
  @Every('servicelevels.extend', '23 1 * * *')
  async extend(): Promise<void> {
    await this.terms.extend();
  }

  /** Hours are by the clock of the channel's zone, which may be another now. */
  @On('channels.changed')
  async follow(_events: readonly Stored<'channels.changed'>[]): Promise<void> {
    await this.terms.extend();
  }
}
