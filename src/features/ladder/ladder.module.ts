import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council/public';
import { PermitsModule } from '../permits/public';
import { EffectsController } from './effects.controller';
import { EffectsReader } from './effects.reader';
import { LadderProposalEntity } from './proposal.entity';
import { ProposalsController } from './proposals.controller';
import { ProposalsReader } from './proposals.reader';
import { LadderProposals } from './proposals.service';

/** Changes of the permit table. */
@Module({
  imports: [CouncilModule, PermitsModule, TypeOrmModule.forFeature([LadderProposalEntity])],
  controllers: [ProposalsController, EffectsController],
  providers: [EffectsReader, ProposalsReader, LadderProposals],
})
export class LadderModule {}
