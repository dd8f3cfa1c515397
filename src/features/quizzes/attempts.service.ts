import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { permissionsOf } from '../../platform/access/permissions';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { type Attempt, AttemptsReader } from './attempts.reader';
import { draw, randomFrom } from './drawing';
import { type Answer, answerFaults, mark, resultOf } from './marking';
import { quizWithoutQuestions } from './quizzes.errors';
import { QuizzesReader, type QuizView } from './quizzes.reader';

/** Attempts: one open per person and quiz, submitted exactly once, marked here and nowhere else. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly quizzes: QuizzesReader,
    private readonly attempts: AttemptsReader,
    private readonly outbox: Outbox,
  ) {}

  /** Tells `quizzes.showing`, whose listeners may refuse, unless the viewer writes tracks. @throws Problem not-found */
  demandShown(quizId: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      const { subjectId } = await this.demandQuiz(quizId);
      const actor = currentActor();
      if (actor.kind === 'person' && permissionsOf(actor.roles).has('curricula:write')) return;
      await this.outbox.tell('quizzes.showing', { quizId, subjectId, personId });
    });
  }

  /**
   * Starts an attempt, or answers the open one; tells `quizzes.starting`, whose listeners may refuse.
   * @throws Problem not-found, quiz-without-questions
   */
  start(quizId: Id, personId: Id): Promise<Attempt> {
    return this.work.run(async () => {
      const quiz = await this.demandQuiz(quizId);
      const at = this.clock.now();
      await this.outbox.tell('quizzes.starting', { quizId, subjectId: quiz.subjectId, personId, at });
      const bank = await this.quizzes.bank(quizId);
      if (bank.length === 0) throw quizWithoutQuestions();
      // The update changes nothing and holds the open attempt, lest a submission take it before it is read.
      await this.work.write(
        `INSERT INTO quizzes.attempt (id, quiz_id, person_id, drawn, started_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (quiz_id, person_id) WHERE submitted_at IS NULL DO UPDATE SET quiz_id = excluded.quiz_id`,
        [newId(), quizId, personId, JSON.stringify(draw(bank, quiz.draw, randomFrom(newId()))), at],
      );
      const attempt = await this.attempts.open(quizId, personId);
      if (attempt === null) throw new Error('An attempt that was just started is gone.');
      return attempt;
    });
  }

  /**
   * Marks an attempt, once; submitted again, it answers the same result. Tells `quizzes.submitted`.
   * @throws Problem not-found, invalid-request naming each fault of the answers
   */
  submit(attemptId: Id, personId: Id, answers: readonly Answer[]): Promise<Attempt> {
    return this.work.run(async () => {
      const attempt = await this.attempts.own(attemptId, personId, true);
      if (attempt.submittedAt !== null) return attempt;
      const quiz = await this.demandQuiz(attempt.quizId);
      const submittedAt = this.clock.now();
      const { marks, score, passed } = await this.marked(attempt, quiz, answers);
      await this.work.write(
        `UPDATE quizzes.attempt SET submitted_at = $2, answers = $3, marks = $4, score = $5, passed = $6 WHERE id = $1`,
        [attemptId, submittedAt, JSON.stringify(answers), JSON.stringify(marks), score, passed],
      );
      const { id: quizId, subjectId } = quiz;
      await this.outbox.tell('quizzes.submitted', {
        ...{ quizId, subjectId, personId, attemptId, passed, score },
        at: submittedAt,
      });
      return { ...attempt, submittedAt, marks, score, passed };
    });
  }

  private async marked(attempt: Attempt, quiz: QuizView, answers: readonly Answer[]) {
    const bank = new Map((await this.quizzes.bank(quiz.id)).map((question) => [question.code, question]));
    const faults = answerFaults(bank, attempt.drawn, answers);
    if (faults.length > 0) throw invalidRequest({}, { faults });
    const given = new Map(answers.map((answer) => [answer.question, answer]));
    const marks = attempt.drawn.flatMap((drawn) => {
      const question = bank.get(drawn.code);
      return question === undefined ? [] : [mark(question, drawn, given.get(drawn.code))];
    });
    return { marks, ...resultOf(marks, quiz.passMark) };
  }

  private async demandQuiz(id: Id): Promise<QuizView> {
    const quiz = await this.quizzes.find(id);
    if (quiz === null) throw notFound({ id });
    return quiz;
  }
}
