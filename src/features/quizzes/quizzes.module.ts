import { Module } from '@nestjs/common';
import { QuizzesReader } from './quizzes.reader';

@Module({
  providers: [QuizzesReader],
  exports: [QuizzesReader],
})
export class QuizzesModule {}
