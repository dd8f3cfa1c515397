import { Module } from '@nestjs/common';
import { FeedModule } from '../feed/public';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { IntakeController } from './intake.controller';
import { IntakeHandlers } from './intake.handlers';
import { StagedRepository } from './staged.repository';

@Module({
  imports: [FeedModule],
  controllers: [IntakeController, ImportsController],
  providers: [ImportsService, IntakeHandlers, StagedRepository],
})
export class IntakeModule {}
