import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { DraftsModule } from '../drafts/public';
import { EchoesModule } from '../echoes/public';
import { ImagesModule } from '../images/public';
import { PermitsModule } from '../permits/public';
import { PracticesModule } from '../practices/public';
import { RulesModule } from '../rules/public';
import { TrainingModule } from '../training/public';
import { WordlistsModule } from '../wordlists/public';
import { CheckRulesController } from './check-rules.controller';
import { CheckRunsController } from './check-runs.controller';
import { ChecksHandlers } from './checks.handlers';
import { ChecksService } from './checks.service';
import { FindingsReader } from './findings.reader';
import { CheckRulesReader } from './rules.reader';
import { CheckRulesService } from './rules.service';
import { ListsService } from './lists.service';
import { PracticeChecks } from './practice-checks.service';
import { SurroundingsService } from './surroundings.service';

@Module({
  imports: [
    ...[ChannelsModule, DraftsModule, EchoesModule, ImagesModule, PermitsModule, PracticesModule, RulesModule],
    ...[TrainingModule, WordlistsModule],
  ],
  controllers: [CheckRunsController, CheckRulesController],
  providers: [
    CheckRulesReader,
    CheckRulesService,
    SurroundingsService,
    ListsService,
    ChecksService,
    PracticeChecks,
    FindingsReader,
    ChecksHandlers,
  ],
})
export class ChecksModule {}
