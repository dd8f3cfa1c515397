import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { AttemptLimits } from './attempt-limits';
import { type Question, questionFaults } from './question';
import { quizAttempted } from './quizzes.errors';

/** A quiz as its author states it. */
export interface NewQuiz extends Partial<AttemptLimits> {
  readonly names: Localised;
  /** Per cent of all points that passes. */
  readonly passMark: number;
  /** Questions drawn per attempt; 0 asks all. */
  readonly draw: number;
  readonly seconds: number;
  readonly questions: readonly Question[];
}

/** Quizzes and their banks, for the rooms whose subjects they belong to. */
@Injectable()
export class Quizzes {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** @throws Problem invalid-request naming each fault of a question */
  async create(quiz: NewQuiz & { readonly subjectId: Id }): Promise<Id> {
    demandSound(quiz);
    return this.work.run(async () => {
      const id = newId();
      await this.work.write(
        `INSERT INTO quizzes.quiz (id, names, pass_mark, draw, seconds, attempts, wait_minutes, limit_minutes, subject_id,
           created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [id, ...columnsOf(quiz), quiz.subjectId, this.clock.now()],
      );
      await this.addQuestions(id, quiz.questions);
      return id;
    });
  }

  /**
   * States a quiz anew.
   * @throws Problem not-found, quiz-attempted, invalid-request
   */
  async replace(quizId: Id, quiz: NewQuiz): Promise<void> {
    demandSound(quiz);
    return this.work.run(async () => {
      await this.demandUntouched(quizId);
      await this.work.write(
        `UPDATE quizzes.quiz SET names = $2, pass_mark = $3, draw = $4, seconds = $5, attempts = $6, wait_minutes = $7,
           limit_minutes = $8 WHERE id = $1`,
        [quizId, ...columnsOf(quiz)],
      );
      await this.work.write('DELETE FROM quizzes.question WHERE quiz_id = $1', [quizId]);
      await this.addQuestions(quizId, quiz.questions);
    });
  }

  /** Copies a quiz with its bank for another subject. @throws Problem not-found */
  copy(quizId: Id, subjectId: Id): Promise<Id> {
    return this.work.run(async () => {
      const id = newId();
      const copied = await this.work.affect(
        `INSERT INTO quizzes.quiz (id, subject_id, names, pass_mark, draw, seconds, attempts, wait_minutes, limit_minutes,
           created_at)
         SELECT $2, $3, names, pass_mark, draw, seconds, attempts, wait_minutes, limit_minutes, $4 FROM quizzes.quiz WHERE id = $1`,
        [quizId, id, subjectId, this.clock.now()],
      );
      if (copied === 0) throw notFound({ id: quizId });
      await this.work.write(
        `INSERT INTO quizzes.question (quiz_id, position, code, content)
         SELECT $2, position, code, content FROM quizzes.question WHERE quiz_id = $1`,
        [quizId, id],
      );
      return id;
    });
  }

  /** Removes a quiz nobody attempted. @throws Problem not-found, quiz-attempted */
  remove(quizId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.demandUntouched(quizId);
      await this.work.write('DELETE FROM quizzes.quiz WHERE id = $1', [quizId]);
    });
  }

  private async demandUntouched(quizId: Id): Promise<void> {
    const [quiz] = await this.work.write('SELECT 1 FROM quizzes.quiz WHERE id = $1 FOR UPDATE', [quizId]);
    if (quiz === undefined) throw notFound({ id: quizId });
    const [attempt] = await this.work.write('SELECT 1 FROM quizzes.attempt WHERE quiz_id = $1 LIMIT 1', [quizId]);
    if (attempt !== undefined) throw quizAttempted();
  }

  private async addQuestions(quizId: Id, questions: readonly Question[]): Promise<void> {
    await this.work.write(
      `INSERT INTO quizzes.question (quiz_id, position, code, content)
       SELECT $1, position, content ->> 'code', content FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS q (content, position)`,
      [quizId, JSON.stringify(questions)],
    );
  }
}

function columnsOf(quiz: NewQuiz): readonly unknown[] {
  const { names, passMark, draw, seconds, attempts = null, waitMinutes = 0, limitMinutes = null } = quiz;
  return [JSON.stringify(names), passMark, draw, seconds, attempts, waitMinutes, limitMinutes];
}

/** Refuses a quiz with faults in it. @throws Problem invalid-request */
export function demandSound(quiz: NewQuiz, pointer = ''): void {
  const faults = quizFaults(quiz, pointer);
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

/** Every fault of a quiz; one without questions is sound as a draft. */
export function quizFaults({ questions, draw }: NewQuiz, pointer = ''): readonly Fault[] {
  const codes = questions.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  return [
    ...(draw > questions.length && questions.length > 0
      ? [{ pointer: `${pointer}/draw`, code: 'draw-too-many', params: { draw, questions: questions.length } }]
      : []),
    ...(twice >= 0 ? [{ pointer: `${pointer}/questions/${twice}/code`, code: 'code-twice' }] : []),
    ...questions.flatMap((question, index) => questionFaults(question, `${pointer}/questions/${index}`)),
  ];
}
