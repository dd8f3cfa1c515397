import { Module } from '@nestjs/common';
import { AttemptsReader } from './attempts.reader';
import { AttemptsService } from './attempts.service';
import { QuestionImports } from './question-imports.service';
import { QuizzesController } from './quizzes.controller';
import { QuizzesReader } from './quizzes.reader';
import { Quizzes } from './quizzes.service';

@Module({
  controllers: [QuizzesController],
  providers: [QuizzesReader, Quizzes, AttemptsReader, AttemptsService, QuestionImports],
  exports: [QuizzesReader, Quizzes],
})
export class QuizzesModule {}
