import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { Excuses } from './excuses.service';

@Injectable()
export class AwardsHandlers {
  constructor(private readonly excuses: Excuses) {}

  @Every('awards.end-waivers', 600_000)
  async endWaivers(): Promise<void> {
    await this.excuses.endOver();
  }
}
