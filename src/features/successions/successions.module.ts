import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { CurriculaModule } from '../curricula/public';
import { TrainingModule } from '../training/public';
import { EditionEffectsController } from './effects.controller';
import { EffectsReader } from './effects.reader';
import { SuccessionsHandlers } from './successions.handlers';
import { SuccessionsRepository } from './successions.repository';
import { Successions } from './successions.service';

@Module({
  imports: [CouncilModule, CurriculaModule, TrainingModule],
  controllers: [EditionEffectsController],
  providers: [EffectsReader, Successions, SuccessionsHandlers, SuccessionsRepository],
})
export class SuccessionsModule {}
