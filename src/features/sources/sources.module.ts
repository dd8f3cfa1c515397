import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsModule } from '../channels/public';
import { FeedModule } from '../feed/public';
import { DeliveriesController } from './deliveries.controller';
import { DeliveriesService } from './deliveries.service';
import { PollingService } from './polling.service';
import { SourceSchema } from './source.entity';
import { SourcesController } from './sources.controller';
import { SourcesHandlers } from './sources.handlers';
import { SourcesReader } from './sources.reader';
import { SourcesService } from './sources.service';
import { SubscriptionSchema } from './subscription.entity';
import { SubscriptionsController } from './subscriptions.controller';
import { SubscriptionsReader } from './subscriptions.reader';
import { SubscriptionsService } from './subscriptions.service';

@Module({
  imports: [ChannelsModule, FeedModule, TypeOrmModule.forFeature([SourceSchema, SubscriptionSchema])],
  controllers: [SourcesController, DeliveriesController, SubscriptionsController],
  providers: [
    DeliveriesService,
    SourcesHandlers,
    PollingService,
    SourcesReader,
    SourcesService,
    SubscriptionsReader,
    SubscriptionsService,
  ],
})
export class SourcesModule {}
