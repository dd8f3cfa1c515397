import { Module } from '@nestjs/common';
import { DeliveryService } from './delivery.service';
import { NudgesController } from './nudges.controller';
import { NudgesHandlers } from './nudges.handlers';
import { NudgesReader } from './nudges.reader';
import { NudgesService } from './nudges.service';
import { WaitingReader } from './waiting.reader';

@Module({
  controllers: [NudgesController],
  providers: [NudgesReader, NudgesService, WaitingReader, DeliveryService, NudgesHandlers],
})
export class NudgesModule {}
