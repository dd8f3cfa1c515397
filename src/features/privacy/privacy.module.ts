import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/public';
import { DisposalBatches } from './disposal-batches.service';
import { Disposals } from './disposals.service';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { HoldsReader } from './holds.reader';
import { LooksController } from './looks.controller';
import { NamesReader } from './names.reader';
import { PrivacyHandlers } from './privacy.handlers';
import { RetentionChangesRepository } from './retention-changes.repository';
import { RetentionPlan } from './retention-plan.service';
import { RetentionController } from './retention.controller';
import { TrailController } from './trail.controller';
import { VerificationsService } from './verifications.service';

@Module({
  imports: [PeopleModule],
  controllers: [TrailController, LooksController, ExportsController, RetentionController],
  providers: [
    NamesReader,
    VerificationsService,
    ExportsService,
    HoldsReader,
    DisposalBatches,
    Disposals,
    RetentionChangesRepository,
    RetentionPlan,
    PrivacyHandlers,
  ],
})
export class PrivacyModule {}
