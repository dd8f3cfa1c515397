import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { Sending } from './sending.service';

@Injectable()
export class CampaignsHandlers {
  constructor(private readonly sending: Sending) {}

  @Every('campaigns.run', 60_000)
  async run(): Promise<void> {
    await this.sending.run();
  }
}
