import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { PeopleModule } from '../people/public';
import { ClaimsRepository } from './claims.repository';
import { Claims } from './claims.service';
import { FeedReader } from './feed.reader';
import { Feed } from './feed.service';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { IntakeController } from './intake.controller';
import { IntakeRepository } from './intake.repository';
import { IntakeService } from './intake.service';
import { InteractionsRepository } from './interactions.repository';
import { PartitionsService } from './partitions.service';
import { RoutingHandlers } from './routing.handlers';
import { RoutingService } from './routing.service';
import { TopicsController } from './topics.controller';
import { TopicsReader } from './topics.reader';
import { TopicsService } from './topics.service';

@Module({
  imports: [ChannelsModule, PeopleModule],
  controllers: [IntakeController, ImportsController, TopicsController],
  providers: [
    Claims,
    ClaimsRepository,
    Feed,
    FeedReader,
    ImportsService,
    IntakeRepository,
    IntakeService,
    InteractionsRepository,
    PartitionsService,
    RoutingHandlers,
    RoutingService,
    TopicsReader,
    TopicsService,
  ],
  exports: [Claims, Feed, FeedReader],
})
export class FeedModule {}
