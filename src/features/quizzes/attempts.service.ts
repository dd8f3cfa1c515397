import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { permissionsOf } from '../../platform/access/permissions';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { attemptsLeft, endOf, isOver, notBefore } from './attempt-limits';
import { type Attempt, AttemptsReader } from './attempts.reader';
import { draw, randomFrom } from './drawing';
import { type Answer, answerFaults, mark, resultOf } from './marking';
import { attemptsUsedUp, attemptTooEarly, quizWithoutQuestions } from './quizzes.errors';
import { QuizzesReader, type QuizView } from './quizzes.reader';

/** Attempts: one open per person and quiz, numbered, submitted exactly once, marked here and nowhere else. */
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
   * @throws Problem not-found, quiz-without-questions, attempts-used-up, attempt-too-early
   */
  async start(quizId: Id, personId: Id): Promise<Attempt> {
    // Of its own: what ran out stays closed, also when no further attempt may begin.
    await this.work.run(() => this.closeOver(quizId, personId));
    return this.work.run(async () => {
      const quiz = await this.demandQuiz(quizId);
      const at = this.clock.now();
      await this.outbox.tell('quizzes.starting', { quizId, subjectId: quiz.subjectId, personId, at });
      for (;;) {
        const latest = await this.attempts.latest(quizId, personId);
        if (latest?.submittedAt === null) return latest;
        await this.begin(quiz, personId, latest, at);
      }
    });
  }

  /**
   * Marks an attempt, once; submitted again, it answers the same result. What comes after its time is over is not
   * marked: the attempt ends with nothing. Tells `quizzes.submitted`.
   * @throws Problem not-found, invalid-request naming each fault of the answers
   */
  submit(attemptId: Id, personId: Id, answers: readonly Answer[]): Promise<Attempt> {
    return this.work.run(async () => {
      const attempt = await this.attempts.own(attemptId, personId, true);
      if (attempt.submittedAt !== null) return attempt;
      const quiz = await this.demandQuiz(attempt.quizId);
      return this.end(attempt, quiz, answers);
    });
  }

  /** The next number is taken by one; who comes second finds the attempt of the first. */
  private async begin(quiz: QuizView, personId: Id, latest: Attempt | null, at: Date): Promise<void> {
    const standing = await this.attempts.standing(quiz.id, personId, latest);
    if (attemptsLeft(quiz, standing) === 0) throw attemptsUsedUp({ attempts: standing.begun });
    const from = notBefore(quiz, standing, at);
    if (from !== null) throw tooEarly(from, at);
    const candidates = await this.quizzes.candidates(quiz.id);
    if (candidates.length === 0) throw quizWithoutQuestions();
    if (standing.granted > 0) await this.outbox.append('quizzes.attempt-granted', { subjectId: quiz.subjectId });
    await this.work.write(
      `INSERT INTO quizzes.attempt (id, quiz_id, person_id, number, drawn, started_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING`,
      [newId(), quiz.id, personId, standing.begun + 1, JSON.stringify(draw(candidates, quiz, randomFrom(newId()))), at],
    );
  }

  /** Ends the open attempt whose time is over. */
  private async closeOver(quizId: Id, personId: Id): Promise<void> {
    const quiz = await this.demandQuiz(quizId);
    if (quiz.limitMinutes === null) return;
    const latest = await this.attempts.latest(quizId, personId);
    if (latest?.submittedAt !== null || !isOver(latest.startedAt, quiz, this.clock.now())) return;
    await this.end(latest, quiz, []);
  }

  private async end(attempt: Attempt, quiz: QuizView, stated: readonly Answer[]): Promise<Attempt> {
    const now = this.clock.now();
    const timeOver = isOver(attempt.startedAt, quiz, now);
    const answers = timeOver ? [] : stated;
    const submittedAt = timeOver ? (endOf(attempt.startedAt, quiz) ?? now) : now;
    const { marks, score, passed } = await this.marked(attempt, quiz, answers);
    await this.work.write(
      `UPDATE quizzes.attempt SET submitted_at = $2, answers = $3, marks = $4, score = $5, passed = $6, time_over = $7
       WHERE id = $1`,
      [attempt.id, submittedAt, JSON.stringify(answers), JSON.stringify(marks), score, passed, timeOver],
    );
    const { id: quizId, subjectId } = quiz;
    await this.outbox.tell('quizzes.submitted', {
      ...{ quizId, subjectId, personId: attempt.personId, attemptId: attempt.id, passed, score },
      at: submittedAt,
    });
    return { ...attempt, submittedAt, marks, score, passed, timeOver };
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

function tooEarly(from: Date, now: Date): Error {
  const seconds = Math.ceil((from.getTime() - now.getTime()) / 1000);
  return attemptTooEarly({ seconds, minutes: Math.ceil(seconds / 60), from: from.toISOString() });
}
