import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { Updates } from './updates.service';

@Injectable()
export class UpdatesHandlers {
  constructor(private readonly updates: Updates) {}

  /** Looks every hour; a week's update is made once, and again only while it is empty. */
  @Every('updates.make', '0 * * * *')
  async make(): Promise<void> {
    await this.updates.makeThisWeek(false);
  }
}
