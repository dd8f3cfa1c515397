import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FeedModule } from '../feed/public';
import { BulkActSchema } from './act.entity';
import { ActsReader } from './acts.reader';
import { ActsRepository } from './acts.repository';
import { ActsService } from './acts.service';
import { HoursService } from './hours.service';
import { MergesController } from './merges.controller';
import { MergesReader } from './merges.reader';
import { MergesService } from './merges.service';
import { TagsService } from './tags.service';
import { TriageController } from './triage.controller';
import { TriageHandlers } from './triage.handlers';
import { TriageReader } from './triage.reader';

@Module({
  imports: [FeedModule, TypeOrmModule.forFeature([BulkActSchema])],
  controllers: [TriageController, MergesController],
  providers: [
    ActsReader,
    ActsRepository,
    ActsService,
    HoursService,
    MergesReader,
    MergesService,
    TagsService,
    TriageHandlers,
    TriageReader,
  ],
})
export class TriageModule {}
