import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { TrainingModule } from '../training/public';
import { AwardActsController } from './awards.controller';
import { AwardsHandlers } from './awards.handlers';
import { EvidenceReader } from './evidence.reader';
import { ExcusesRepository } from './excuses.repository';
import { Excuses } from './excuses.service';
import { PersonAwardsReader } from './person-awards.reader';
import { Revocations } from './revocations.service';
import { TermsController } from './terms.controller';

/** What becomes of awards after they were given. */
@Module({
  imports: [CouncilModule, TrainingModule],
  controllers: [AwardActsController, TermsController],
  providers: [AwardsHandlers, EvidenceReader, Excuses, ExcusesRepository, PersonAwardsReader, Revocations],
  exports: [Excuses],
})
export class AwardsModule {}
