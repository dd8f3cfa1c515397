import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsModule } from '../channels/public';
import { ContentModule } from '../content/public';
import { CrisesModule } from '../crises/public';
import { CouncilModule } from '../council/public';
import { FeedModule } from '../feed/public';
import { GoalsModule } from '../goals/public';
import { PermitsModule } from '../permits/public';
import { ReleasesModule } from '../releases/public';
import { RulesModule } from '../rules/public';
import { ApprovedWords } from './approved-words.service';
import { Decisions } from './decisions.service';
import { DeskService } from './desk.service';
import { DraftSchema } from './draft.entity';
import { DraftsController } from './drafts.controller';
import { DraftsHandlers } from './drafts.handlers';
import { DraftsReader } from './drafts.reader';
import { DraftsRepository } from './drafts.repository';
import { DraftsService } from './drafts.service';
import { EyesService } from './eyes.service';
import { HeldWords } from './held-words.service';
import { ReturnCodesReader } from './return-codes.reader';
import { ReturnCodesService } from './return-codes.service';
import { StandingService } from './standing.service';
import { Turns } from './turns.service';

@Module({
  imports: [
    CouncilModule,
    CrisesModule,
    TypeOrmModule.forFeature([DraftSchema]),
    ChannelsModule,
    GoalsModule,
    ContentModule,
    RulesModule,
    PermitsModule,
    ReleasesModule,
    FeedModule,
  ],
  controllers: [DraftsController],
  providers: [
    DraftsRepository,
    DraftsReader,
    ReturnCodesReader,
    ReturnCodesService,
    StandingService,
    Turns,
    EyesService,
    HeldWords,
    DraftsService,
    Decisions,
    ApprovedWords,
    DeskService,
    DraftsHandlers,
  ],
  exports: [
    ApprovedWords,
    Decisions,
    DeskService,
    DraftsService,
    HeldWords,
    ReturnCodesReader,
    ReturnCodesService,
    StandingService,
    Turns,
  ],
})
export class DraftsModule {}
