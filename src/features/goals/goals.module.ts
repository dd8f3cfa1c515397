import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/public';
import { GoalSchema } from './goal.entity';
import { GoalsController } from './goals.controller';
import { GoalsReader } from './goals.reader';
import { GoalsRepository } from './goals.repository';
import { GoalsService } from './goals.service';
import { OutcomesController } from './outcomes.controller';
import { OutcomesReader } from './outcomes.reader';
import { OutcomesService } from './outcomes.service';

@Module({
  imports: [PeopleModule, TypeOrmModule.forFeature([GoalSchema])],
  controllers: [GoalsController, OutcomesController],
  providers: [GoalsReader, GoalsRepository, GoalsService, OutcomesReader, OutcomesService],
  exports: [GoalsReader],
})
export class GoalsModule {}
