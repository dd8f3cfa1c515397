import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsModule } from '../channels/public';
import { FeedModule } from '../feed/public';
import { DeliveriesController } from './deliveries.controller';
import { DeliveriesService } from './deliveries.service';
import { SourceSchema } from './source.entity';
import { SourcesController } from './sources.controller';
import { SourcesHandlers } from './sources.handlers';
import { SourcesReader } from './sources.reader';
import { SourcesService } from './sources.service';

@Module({
  imports: [ChannelsModule, FeedModule, TypeOrmModule.forFeature([SourceSchema])],
  controllers: [SourcesController, DeliveriesController],
  providers: [DeliveriesService, SourcesHandlers, SourcesReader, SourcesService],
})
export class SourcesModule {}
