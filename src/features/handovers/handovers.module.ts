import { Module } from '@nestjs/common';
import { FeedModule } from '../feed/public';
import { HandoversController } from './handovers.controller';
import { HandoversReader } from './handovers.reader';
import { Handovers } from './handovers.service';

@Module({
  imports: [FeedModule],
  controllers: [HandoversController],
  providers: [Handovers, HandoversReader],
})
export class HandoversModule {}
