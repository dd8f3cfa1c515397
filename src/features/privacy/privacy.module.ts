import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/public';
import { DisposalBatches } from './disposal-batches.service';
import { Disposals } from './disposals.service';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { HoldsController } from './holds.controller';
import { HoldsReader } from './holds.reader';
import { HoldsService } from './holds.service';
import { LooksController } from './looks.controller';
import { NamesReader } from './names.reader';
import { PrivacyHandlers } from './privacy.handlers';
import { CustomersReader } from './customers.reader';
import { RequestsController } from './requests.controller';
import { RequestsRepository } from './requests.repository';
import { RequestsService } from './requests.service';
import { RetentionChangesRepository } from './retention-changes.repository';
import { RetentionPlan } from './retention-plan.service';
import { RetentionController } from './retention.controller';
import { TrailController } from './trail.controller';
import { VerificationsService } from './verifications.service';

@Module({
  imports: [PeopleModule],
  controllers: [
    TrailController,
    LooksController,
    ExportsController,
    RetentionController,
    HoldsController,
    RequestsController,
  ],
  providers: [
    NamesReader,
    VerificationsService,
    ExportsService,
    HoldsReader,
    HoldsService,
    CustomersReader,
    RequestsRepository,
    RequestsService,
    DisposalBatches,
    Disposals,
    RetentionChangesRepository,
    RetentionPlan,
    PrivacyHandlers,
  ],
})
export class PrivacyModule {}
