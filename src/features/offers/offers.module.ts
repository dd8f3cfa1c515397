import { Module } from '@nestjs/common';
import { OffersController } from './offers.controller';
import { OffersHandlers } from './offers.handlers';
import { OffersReader } from './offers.reader';
import { Offers } from './offers.service';

@Module({
  controllers: [OffersController],
  providers: [Offers, OffersHandlers, OffersReader],
})
export class OffersModule {}
