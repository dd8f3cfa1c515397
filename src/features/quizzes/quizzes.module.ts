import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { AttemptGrants } from './attempt-grants.service';
import { AttemptGrantsController } from './attempt-grants.controller';
import { AttemptsReader } from './attempts.reader';
import { AttemptsService } from './attempts.service';
import { QuestionsModule } from '../questions/public';
import { DifficultyController } from './difficulty.controller';
import { DifficultyReader } from './difficulty.reader';
import { QuizPreviewsController } from './previews.controller';
import { QuizPreviews } from './previews.service';
import { QuizzesController } from './quizzes.controller';
import { QuizzesReader } from './quizzes.reader';
import { Quizzes } from './quizzes.service';

@Module({
  imports: [CouncilModule, QuestionsModule],
  controllers: [QuizzesController, QuizPreviewsController, AttemptGrantsController, DifficultyController],
  providers: [QuizzesReader, Quizzes, AttemptsReader, AttemptsService, AttemptGrants, QuizPreviews, DifficultyReader],
  exports: [QuizzesReader, Quizzes],
})
export class QuizzesModule {}
