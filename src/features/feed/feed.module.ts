import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { GoalsModule } from '../goals/public';
import { MattersModule } from '../matters/public';
import { PeopleModule } from '../people/public';
import { PermitsModule } from '../permits/public';
import { StaffNamesModule } from '../staffnames/public';
import { TopicsModule } from '../topics/public';
import { ServiceLevelsModule } from '../servicelevels/public';
import { TrainingModule } from '../training/public';
import { ArrivalsService } from './arrivals.service';
import { Bulk } from './bulk.service';
import { Capacities } from './capacities.service';
import { ClaimReturns } from './claim-returns.service';
import { ClaimsHandlers } from './claims.handlers';
import { ClaimsRepository } from './claims.repository';
import { Claims } from './claims.service';
import { DutyReader } from './duty.reader';
import { DuesHandlers } from './dues.handlers';
import { DuesService } from './dues.service';
import { FeedController } from './feed.controller';
import { FeedReader } from './feed.reader';
import { Feed } from './feed.service';
import { Freezes } from './freezes.service';
import { HandRoutingService } from './hand-routing.service';
import { HidingHandlers } from './hiding.handlers';
import { HidingService } from './hiding.service';
import { HistoryReader } from './history.reader';
import { IntakeRepository } from './intake.repository';
import { IntakeService } from './intake.service';
import { InteractionsRepository } from './interactions.repository';
import { LiveController } from './live.controller';
import { LiveReader } from './live.reader';
import { LiveFeed } from './live.service';
import { MarksService } from './marks.service';
import { PartitionsService } from './partitions.service';
import { RemovalsRepository } from './removals.repository';
import { Rerouted } from './rerouted.service';
import { RerunsService } from './reruns.service';
import { RoutingController } from './routing.controller';
import { PassingsController } from './passings.controller';
import { Passings } from './passings.service';
import { Protections } from './protections.service';
import { RoutingHandlers } from './routing.handlers';
import { RoutingService } from './routing.service';
import { SearchReader } from './search.reader';
import { SeenService } from './seen.service';
import { ThreadsReader } from './threads.reader';
import { ThreadsRepository } from './threads.repository';
import { TrialsService } from './trials.service';
import { WhyReader } from './why.reader';

@Module({
  imports: [
    ChannelsModule,
    GoalsModule,
    MattersModule,
    PeopleModule,
    PermitsModule,
    ServiceLevelsModule,
    StaffNamesModule,
    TopicsModule,
    TrainingModule,
  ],
  controllers: [FeedController, LiveController, PassingsController, RoutingController],
  providers: [
    ArrivalsService,
    Bulk,
    Capacities,
    ClaimReturns,
    Claims,
    ClaimsHandlers,
    ClaimsRepository,
    DutyReader,
    DuesHandlers,
    DuesService,
    Feed,
    FeedReader,
    Freezes,
    HandRoutingService,
    HidingHandlers,
    HidingService,
    HistoryReader,
    IntakeRepository,
    IntakeService,
    InteractionsRepository,
    LiveFeed,
    LiveReader,
    MarksService,
    PartitionsService,
    RemovalsRepository,
    Rerouted,
    RerunsService,
    Passings,
    Protections,
    RoutingHandlers,
    RoutingService,
    SearchReader,
    SeenService,
    ThreadsReader,
    ThreadsRepository,
    TrialsService,
    WhyReader,
  ],
  exports: [ArrivalsService, Bulk, Claims, Feed, FeedReader, Freezes, IntakeRepository, IntakeService],
})
export class FeedModule {}
