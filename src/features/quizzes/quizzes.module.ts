import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { AttemptGrants } from './attempt-grants.service';
import { AttemptGrantsController } from './attempt-grants.controller';
import { AttemptsReader } from './attempts.reader';
import { AttemptsService } from './attempts.service';
import { QuestionImports } from './question-imports.service';
import { QuizzesController } from './quizzes.controller';
import { QuizzesReader } from './quizzes.reader';
import { Quizzes } from './quizzes.service';

@Module({
  imports: [CouncilModule],
  controllers: [QuizzesController, AttemptGrantsController],
  providers: [QuizzesReader, Quizzes, AttemptsReader, AttemptsService, AttemptGrants, QuestionImports],
  exports: [QuizzesReader, Quizzes],
})
export class QuizzesModule {}
