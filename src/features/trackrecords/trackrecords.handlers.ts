import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { Proposals } from './proposals.service';

@Injectable()
export class TrackRecordsHandlers {
  constructor(private readonly proposals: Proposals) {}

  /** Once a week is often enough for what nobody should wait for. */
  @Every('trackrecords.propose', '15 4 * * 1')
  propose(): Promise<void> {
    return this.proposals.propose();
  }
}
