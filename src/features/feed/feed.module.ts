import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { GoalsModule } from '../goals/public';
import { PeopleModule } from '../people/public';
import { PermitsModule } from '../permits/public';
import { TrainingModule } from '../training/public';
import { ArrivalsService } from './arrivals.service';
import { ClaimsHandlers } from './claims.handlers';
import { ClaimsRepository } from './claims.repository';
import { Claims } from './claims.service';
import { FeedController } from './feed.controller';
import { FeedReader } from './feed.reader';
import { Feed } from './feed.service';
import { HandRoutingService } from './hand-routing.service';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { IntakeController } from './intake.controller';
import { IntakeRepository } from './intake.repository';
import { IntakeService } from './intake.service';
import { InteractionsRepository } from './interactions.repository';
import { LiveReader } from './live.reader';
import { PartitionsService } from './partitions.service';
import { RoutingHandlers } from './routing.handlers';
import { RoutingService } from './routing.service';
import { StagedRepository } from './staged.repository';
import { ThreadsReader } from './threads.reader';
import { ThreadsRepository } from './threads.repository';
import { TopicsController } from './topics.controller';
import { TopicsReader } from './topics.reader';
import { TopicsService } from './topics.service';
import { UpdatesController } from './updates.controller';
import { UpdatesHandlers } from './updates.handlers';
import { UpdatesReader } from './updates.reader';
import { Updates } from './updates.service';

@Module({
  imports: [ChannelsModule, GoalsModule, PeopleModule, PermitsModule, TrainingModule],
  controllers: [FeedController, IntakeController, ImportsController, TopicsController, UpdatesController],
  providers: [
    ArrivalsService,
    Claims,
    ClaimsHandlers,
    ClaimsRepository,
    Feed,
    FeedReader,
    HandRoutingService,
    ImportsService,
    IntakeRepository,
    IntakeService,
    InteractionsRepository,
    LiveReader,
    PartitionsService,
    RoutingHandlers,
    RoutingService,
    StagedRepository,
    ThreadsReader,
    ThreadsRepository,
    TopicsReader,
    TopicsService,
    Updates,
    UpdatesHandlers,
    UpdatesReader,
  ],
  exports: [Claims, Feed, FeedReader, IntakeService, Updates],
})
export class FeedModule {}
