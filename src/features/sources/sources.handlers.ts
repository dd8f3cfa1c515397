import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { DeliveriesService } from './deliveries.service';

@Injectable()
export class SourcesHandlers {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Every('sources.forget', '41 2 * * *')
  async forget(): Promise<void> {
    await this.deliveries.forget();
  }
}
