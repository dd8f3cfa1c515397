import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council/public';
import { PermitsModule } from '../permits/public';
import { TrainingModule } from '../training/public';
import { Answers } from './answers.service';
import { MarkingController } from './marking.controller';
import { MarkingReader } from './marking.reader';
import { Marking } from './marking.service';
import { MyPracticeReader } from './my-practice.reader';
import { MyPracticesController } from './my-practices.controller';
import { PracticeSchema, SubmissionSchema } from './practice.entity';
import { PracticesController } from './practices.controller';
import { PracticesReader } from './practices.reader';
import { Practices } from './practices.service';
import { StandingReader } from './standing.reader';

/** Practices: interactions answered for training, and marked. */
@Module({
  imports: [CouncilModule, TrainingModule, PermitsModule, TypeOrmModule.forFeature([PracticeSchema, SubmissionSchema])],
  controllers: [PracticesController, MyPracticesController, MarkingController],
  providers: [Answers, Marking, MarkingReader, MyPracticeReader, Practices, PracticesReader, StandingReader],
  exports: [MyPracticeReader],
})
export class PracticesModule {}
