import { Module } from '@nestjs/common';
import { PermitsModule } from '../permits/public';
import { TrainingModule } from '../training/public';
import { CandidatesReader } from './candidates.reader';
import { MakingRepository } from './making.repository';
import { MineReader } from './mine.reader';
import { UpdatesController } from './updates.controller';
import { UpdatesHandlers } from './updates.handlers';
import { UpdatesReader } from './updates.reader';
import { Updates } from './updates.service';

@Module({
  imports: [PermitsModule, TrainingModule],
  controllers: [UpdatesController],
  providers: [CandidatesReader, MakingRepository, MineReader, Updates, UpdatesHandlers, UpdatesReader],
  exports: [MineReader],
})
export class UpdatesModule {}
