import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { DraftsModule } from '../drafts/public';
import { PermitsModule } from '../permits/public';
import { ServiceLevelsModule } from '../servicelevels/public';
import { CoursesController } from './courses.controller';
import { CoursesReader } from './courses.reader';
import { CoursesRepository } from './courses.repository';
import { CoursesService } from './courses.service';
import { DeputiesController } from './deputies.controller';
import { DeputiesService } from './deputies.service';
import { PlainRepository } from './plain.repository';
import { PlansController } from './plans.controller';
import { PlansReader } from './plans.reader';
import { PlansService } from './plans.service';
import { ReadingsService } from './readings.service';
import { ReturnCodesController } from './return-codes.controller';
import { ReviewersReader } from './reviewers.reader';
import { ReviewsController } from './reviews.controller';
import { ReviewsHandlers } from './reviews.handlers';
import { ReviewsReader } from './reviews.reader';
import { ReviewsService } from './reviews.service';
import { SeveralService } from './several.service';
import { TeachingReader } from './teaching.reader';
import { WatchService } from './watch.service';

@Module({
  imports: [CouncilModule, PermitsModule, ServiceLevelsModule, DraftsModule],
  controllers: [ReviewsController, CoursesController, PlansController, DeputiesController, ReturnCodesController],
  providers: [
    ReviewersReader,
    PlansReader,
    PlansService,
    DeputiesService,
    CoursesRepository,
    CoursesService,
    CoursesReader,
    ReadingsService,
    WatchService,
    ReviewsReader,
    PlainRepository,
    ReviewsService,
    SeveralService,
    TeachingReader,
    ReviewsHandlers,
  ],
})
export class ReviewsModule {}
