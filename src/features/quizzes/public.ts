/**
 * Quizzes: what is asked, attempts and their marking. Promises: keys and answers never leave the server before the
 * submission; an attempt is submitted once, whatever is repeated; a quiz that was attempted never changes.
 *
 * Relation for higher rooms' SQL: `quizzes.submissions` (attempt_id, quiz_id, person_id, started_at, submitted_at, score,
 * passed): submitted attempts, never questions or answers. `quizzes.grants` (quiz_id, subject_id,
 * person_id, reason, granted_at): further attempts that were given and not begun; event `quizzes.attempt-granted`.
 *
 * A quiz knows its subject only as an opaque id. Moments: `quizzes.starting` (a listener refuses by throwing) and
 * `quizzes.submitted`.
 *
 * For higher rooms' SQL: `quizzes.digest(quiz_id)` → the same for two quizzes that ask the same.
 */
export { QuizzesModule } from './quizzes.module';
export { type NewQuiz, quizFaults, Quizzes } from './quizzes.service';
export { QuizContentDto } from './quiz-content.dto';
export { type Drawn, QuizzesReader, type QuizView } from './quizzes.reader';
import './quizzes.events';
import './quizzes.personal';
