import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardsModule } from '../awards/public';
import { CouncilModule } from '../council/public';
import { ListsModule } from '../lists/public';
import { ReportsModule } from '../reports/public';
import { TrainingModule } from '../training/public';
import { CandidatesReader } from './candidates.reader';
import { Doing } from './doing.service';
import { ItemsRepository } from './items.repository';
import { MoveEntity } from './move.entity';
import { MovesController } from './moves.controller';
import { MovesHandlers } from './moves.handlers';
import { MovesReader } from './moves.reader';
import { Moves } from './moves.service';

@Module({
  imports: [
    CouncilModule,
    ListsModule,
    TrainingModule,
    AwardsModule,
    ReportsModule,
    TypeOrmModule.forFeature([MoveEntity]),
  ],
  controllers: [MovesController],
  providers: [CandidatesReader, Doing, ItemsRepository, Moves, MovesHandlers, MovesReader],
})
export class MovesModule {}
