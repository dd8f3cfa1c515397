import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AudiencesModule } from '../audiences/public';
import { CouncilModule } from '../council/public';
import { ListsModule } from '../lists/public';
import { PeopleModule } from '../people/public';
import { AssignmentEntity } from './assignment.entity';
import { AssignmentsController } from './assignments.controller';
import { AssignmentsReader } from './assignments.reader';
import { Assignments } from './assignments.service';
import { AwardsRepository } from './awards.repository';
import { Awards } from './awards.service';
import { Circles } from './circles.service';
import { DatesRepository } from './dates.repository';
import { EditionsReader } from './editions.reader';
import { Enrolling } from './enrolling.service';
import { EnrolmentsRepository } from './enrolments.repository';
import { Grounds } from './grounds.repository';
import { Excusing } from './excusing.service';
import { Lists } from './lists.service';
import { MaterialsRepository } from './materials.repository';
import { Moving } from './moving.service';
import { MyTrainingController } from './my-training.controller';
import { MyTrainingReader } from './my-training.reader';
import { ReachRepository } from './reach.repository';
import { StepsRepository } from './steps.repository';
import { StudiesRepository } from './studies.repository';
import { Studies } from './studies.service';
import { StudyLimitsController } from './study-limits.controller';
import { StudyLimits } from './study-limits.service';
import { Terms } from './terms.service';
import { TrainingHandlers } from './training.handlers';
import { Training } from './training.service';

@Module({
  imports: [CouncilModule, PeopleModule, AudiencesModule, ListsModule, TypeOrmModule.forFeature([AssignmentEntity])],
  controllers: [AssignmentsController, MyTrainingController, StudyLimitsController],
  providers: [
    Assignments,
    AssignmentsReader,
    Awards,
    AwardsRepository,
    Circles,
    DatesRepository,
    EditionsReader,
    Enrolling,
    EnrolmentsRepository,
    Excusing,
    Grounds,
    Lists,
    MaterialsRepository,
    Moving,
    MyTrainingReader,
    ReachRepository,
    StepsRepository,
    Studies,
    StudiesRepository,
    StudyLimits,
    Terms,
    Training,
    TrainingHandlers,
  ],
  exports: [Training, Assignments, Awards, EditionsReader, Excusing, Moving, Terms],
})
export class TrainingModule {}
