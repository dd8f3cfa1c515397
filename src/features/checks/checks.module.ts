import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { DraftsModule } from '../drafts/public';
import { PermitsModule } from '../permits/public';
import { RulesModule } from '../rules/public';
import { CheckRulesController } from './check-rules.controller';
import { CheckRunsController } from './check-runs.controller';
import { ChecksHandlers } from './checks.handlers';
import { ChecksService } from './checks.service';
import { FindingsReader } from './findings.reader';
import { CheckRulesReader } from './rules.reader';
import { CheckRulesService } from './rules.service';
import { SurroundingsService } from './surroundings.service';

@Module({
  imports: [ChannelsModule, DraftsModule, PermitsModule, RulesModule],
  controllers: [CheckRunsController, CheckRulesController],
  providers: [CheckRulesReader, CheckRulesService, SurroundingsService, ChecksService, FindingsReader, ChecksHandlers],
})
export class ChecksModule {}
