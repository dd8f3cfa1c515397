import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/public';
import { RulesModule } from '../rules/public';
import { ApprovalsService } from './approvals.service';
import { CommentEntity } from './comment.entity';
import { ConsultationsController } from './consultations.controller';
import { ConsultationsHandlers } from './consultations.handlers';
import { ConsultationsReader } from './consultations.reader';
import { DraftEditions } from './drafts.repository';
import { RoundsService } from './rounds.service';
import { WordingReader } from './wording.reader';

@Module({
  imports: [PeopleModule, RulesModule, TypeOrmModule.forFeature([CommentEntity])],
  controllers: [ConsultationsController],
  providers: [
    DraftEditions,
    RoundsService,
    ApprovalsService,
    ConsultationsReader,
    WordingReader,
    ConsultationsHandlers,
  ],
  exports: [ApprovalsService],
})
export class ConsultationsModule {}
