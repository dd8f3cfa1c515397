import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { DraftsModule } from '../drafts/public';
import { PermitsModule } from '../permits/public';
import { ReviewsController } from './reviews.controller';
import { ReviewsReader } from './reviews.reader';
import { ReviewsService } from './reviews.service';

@Module({
  imports: [CouncilModule, PermitsModule, DraftsModule],
  controllers: [ReviewsController],
  providers: [ReviewsReader, ReviewsService],
})
export class ReviewsModule {}
