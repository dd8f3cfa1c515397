import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { Offers } from './offers.service';

@Injectable()
export class OffersHandlers {
  constructor(private readonly offers: Offers) {}

  @Every('offers.make', 30_000)
  async make(): Promise<void> {
    await this.offers.make();
  }
}
