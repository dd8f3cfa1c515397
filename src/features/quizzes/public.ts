export { QuizzesModule } from './quizzes.module';
