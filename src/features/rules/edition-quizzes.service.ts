import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, staleVersion } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { type NewQuiz, Quizzes, QuizzesReader } from '../quizzes/public';
import { type Edition, editionStates } from './edition';
import { EditionsRepository } from './editions.repository';
import { quizNotReady } from './rules.errors';

/** What somebody reached in an edition's quiz. */
export interface QuizResult {
  readonly attemptId: Id;
  readonly score: number;
  readonly passed: boolean;
}

/** Quizzes to pass before an edition is acknowledged; their questions are tied to its clauses. */
@Injectable()
export class QuizzesOfEditions {
  constructor(
    private readonly work: Work,
    private readonly editions: EditionsRepository,
    private readonly quizzes: Quizzes,
    private readonly quizzesReader: QuizzesReader,
  ) {}

  /**
   * States the quiz of a draft; null for none.
   * @throws Problem not-found, wrong-state, stale-version, invalid-request also for a clause the edition lacks
   */
  state(editionId: Id, version: number | null, quiz: NewQuiz | null): Promise<Edition> {
    return this.work.run(async () => {
      const { edition } = await this.editions.take(editionId);
      editionStates.demand(edition.state, 'published');
      if (version !== null && version !== edition.version) throw staleVersion({ id: editionId });
      if (quiz !== null) await this.demandClauses(editionId, quiz);
      if (edition.quizId !== null && quiz !== null) {
        await this.quizzes.replace(edition.quizId, quiz);
        return this.editions.save(edition);
      }
      if (edition.quizId !== null) await this.quizzes.remove(edition.quizId);
      const quizId = quiz === null ? null : await this.quizzes.create({ ...quiz, subjectId: editionId });
      return this.editions.save({ ...edition, quizId });
    });
  }

  /** Draws from the bank for the last time, as the edition is published. @throws Problem quiz-not-ready saying why */
  async prepare({ quizId }: Edition): Promise<void> {
    const lacks = quizId === null ? null : await this.quizzes.prepare(quizId);
    if (lacks !== null) throw quizNotReady({}, { faults: [{ pointer: '/quiz', code: `rules-${lacks}` }] });
  }

  /** A new draft begins with the quiz of the edition before. */
  async inherit(edition: Edition, base: Edition | null): Promise<Edition> {
    if (base?.quizId === null || base === null) return edition;
    return this.editions.save({ ...edition, quizId: await this.quizzes.copy(base.quizId, edition.id) });
  }

  /** Removes a draft's quiz with it. */
  async discard({ quizId }: Edition): Promise<void> {
    if (quizId !== null) await this.quizzes.remove(quizId);
  }

  /** Keeps the latest result, but none below one that passed. */
  async keep(editionId: Id, personId: Id, { attemptId, score, passed }: QuizResult, at: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO rules.quiz_result (edition_id, person_id, attempt_id, score, passed, at)
       SELECT e.id, $2, $3, $4, $5, $6 FROM rules.edition e WHERE e.id = $1
       ON CONFLICT (edition_id, person_id) DO UPDATE SET attempt_id = excluded.attempt_id, score = excluded.score,
         passed = excluded.passed, at = excluded.at
       WHERE NOT quiz_result.passed`,
      [editionId, personId, attemptId, score, passed, at],
    );
  }

  async result(editionId: Id, personId: Id): Promise<QuizResult | null> {
    const [row] = await this.work.read<QuizResult>(
      `SELECT attempt_id AS "attemptId", score, passed FROM rules.quiz_result WHERE edition_id = $1 AND person_id = $2`,
      [editionId, personId],
    );
    return row ?? null;
  }

  /** The quiz as its author stated it; null where an edition has none. @throws Problem not-found */
  async stated(editionId: Id): Promise<NewQuiz | null> {
    const [edition] = await this.work.read<{ quizId: Id | null }>(
      'SELECT quiz_id AS "quizId" FROM rules.edition WHERE id = $1',
      [editionId],
    );
    if (edition === undefined) throw notFound({ id: editionId });
    if (edition.quizId === null) return null;
    const quiz = await this.quizzesReader.find(edition.quizId);
    if (quiz === null) return null;
    const { names, passMark, draw, seconds, attempts, waitMinutes, limitMinutes, bank } = quiz;
    const limits = { attempts, waitMinutes, limitMinutes };
    return { names, passMark, draw, seconds, ...limits, bank, questions: await this.quizzesReader.own(edition.quizId) };
  }

  /** How many questions are asked, for those who read the edition. */
  async asked(quizId: Id): Promise<number> {
    const quiz = await this.quizzesReader.find(quizId);
    return quiz === null ? 0 : this.quizzesReader.asked(quiz);
  }

  private async demandClauses(editionId: Id, quiz: NewQuiz): Promise<void> {
    const known = new Set((await this.editions.clauses(editionId)).map(({ number }) => number));
    const faults: Fault[] = quiz.questions.flatMap(({ clause }, at) =>
      clause === undefined || known.has(clause)
        ? []
        : [{ pointer: `/questions/${at}/clause`, code: 'clause-unknown', params: { number: clause } }],
    );
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }
}
