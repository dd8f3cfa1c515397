/**
 * Questions: what a question is, the files of other systems that hold them, and the bank. Promises: a question of the
 * bank keeps every revision; a file is taken whole, or what was left out of it is named with its line.
 *
 * A quiz asks `BankReader.drawable` for what its draws reach, and keeps the revisions it got.
 */
export { type BankDraw, type BankInput } from './bank-question';
export { BankDrawDto, BankQuestionInputDto } from './bank.dto';
export { BankReader, type Drawable } from './bank.reader';
export { Bank } from './bank.service';
export {
  type Accepted,
  isWeighted,
  KINDS,
  type Option,
  pointsOf,
  type Question,
  questionFaults,
  type QuestionKind,
  rightOnes,
} from './question';
export { KeyedQuestionDto, QuestionDto } from './questions.dto';
export { questionsCommands } from './questions.command';
export { QuestionsModule } from './questions.module';
import './questions.personal';
