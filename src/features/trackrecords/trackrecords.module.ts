import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council/public';
import { PermitsModule } from '../permits/public';
import { ProposalSchema } from './proposal.entity';
import { Proposals } from './proposals.service';
import { Switches } from './switches.service';
import { Thresholds } from './thresholds.service';
import { TrackRecordsController } from './trackrecords.controller';
import { TrackRecordsHandlers } from './trackrecords.handlers';
import { TrackRecordsReader } from './trackrecords.reader';

/** What track records propose, and who decides. */
@Module({
  imports: [CouncilModule, PermitsModule, TypeOrmModule.forFeature([ProposalSchema])],
  controllers: [TrackRecordsController],
  providers: [Proposals, Switches, Thresholds, TrackRecordsHandlers, TrackRecordsReader],
})
export class TrackRecordsModule {}
