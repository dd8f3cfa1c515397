import { Injectable } from '@nestjs/common';
import { withContext } from '../../platform/context/context';
import { Every } from '../../platform/outbox/on';
import { DeliveriesService } from './deliveries.service';
import { PollingService } from './polling.service';

@Injectable()
export class SourcesHandlers {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly polling: PollingService,
  ) {}

  @Every('sources.forget', '41 2 * * *')
  async forget(): Promise<void> {
    await this.deliveries.forget();
  }

  /** Apart from the schedule's own transaction: no feed is asked within one. */
  @Every('sources.ask', 30_000)
  async ask(): Promise<void> {
    await withContext({ manager: null }, () => this.polling.askDue());
  }
}
