import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { AttemptLimits } from './attempt-limits';
import { type BankDraw, BankReader, type Question, questionFaults } from '../questions/public';
import { quizAttempted } from './quizzes.errors';
import { askedOf, QuizzesReader } from './quizzes.reader';

/** A quiz as its author states it. */
export interface NewQuiz extends Partial<AttemptLimits> {
  readonly names: Localised;
  /** Per cent of all points that passes. */
  readonly passMark: number;
  /** Of its own questions, so many per attempt; 0 asks all. */
  readonly draw: number;
  /** What it draws from the bank beside them. */
  readonly bank?: readonly BankDraw[] | undefined;
  readonly seconds: number;
  readonly questions: readonly Question[];
}

/** Quizzes and their banks, for the rooms whose subjects they belong to. */
@Injectable()
export class Quizzes {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly bank: BankReader,
    private readonly reader: QuizzesReader,
  ) {}

  /** @throws Problem invalid-request naming each fault of a question */
  async create(quiz: NewQuiz & { readonly subjectId: Id }): Promise<Id> {
    demandSound(quiz);
    return this.work.run(async () => {
      const id = newId();
      await this.work.write(
        `INSERT INTO quizzes.quiz (id, names, pass_mark, draw, seconds, attempts, wait_minutes, limit_minutes, bank, subject_id,
           created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [id, ...columnsOf(quiz), quiz.subjectId, this.clock.now()],
      );
      await this.addQuestions(id, quiz.questions);
      await this.draw(id);
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
           limit_minutes = $8, bank = $9 WHERE id = $1`,
        [quizId, ...columnsOf(quiz)],
      );
      await this.work.write('DELETE FROM quizzes.question WHERE quiz_id = $1', [quizId]);
      await this.addQuestions(quizId, quiz.questions);
      await this.draw(quizId);
    });
  }

  /** Copies a quiz with its bank for another subject. @throws Problem not-found */
  copy(quizId: Id, subjectId: Id): Promise<Id> {
    return this.work.run(async () => {
      const id = newId();
      const copied = await this.work.affect(
        `INSERT INTO quizzes.quiz (id, subject_id, names, pass_mark, draw, seconds, attempts, wait_minutes, limit_minutes,
           bank, created_at)
         SELECT $2, $3, names, pass_mark, draw, seconds, attempts, wait_minutes, limit_minutes, bank, $4 FROM quizzes.quiz WHERE id = $1`,
        [quizId, id, subjectId, this.clock.now()],
      );
      if (copied === 0) throw notFound({ id: quizId });
      await this.work.write(
        `INSERT INTO quizzes.question (quiz_id, position, code, content)
         SELECT $2, position, code, content FROM quizzes.question WHERE quiz_id = $1 AND parts IS NULL`,
        [quizId, id],
      );
      await this.draw(id);
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

  /**
   * Draws from the bank anew, as its subject is published, and says what still keeps the quiz from being asked. From then
   * on its questions are what they are, whatever becomes of them in the bank.
   */
  prepare(quizId: Id): Promise<'quiz-without-questions' | 'bank-too-small' | null> {
    return this.work.run(async () => {
      await this.demandUntouched(quizId);
      await this.draw(quizId);
      const quiz = await this.reader.find(quizId);
      if (quiz === null || quiz.questions === 0) return 'quiz-without-questions';
      const candidates = await this.reader.candidates(quizId);
      const own = candidates.filter(({ parts }) => parts === null).length;
      const wanted = quiz.bank.reduce((sum, { count }) => sum + Math.max(1, count), 0);
      const asked = askedOf(candidates, quiz) - (quiz.draw === 0 ? own : Math.min(own, quiz.draw));
      return asked < wanted ? 'bank-too-small' : null;
    });
  }

  /** Keeps the questions of now that its draws reach, in their revisions of now. */
  private async draw(quizId: Id): Promise<void> {
    const quiz = await this.reader.find(quizId);
    await this.work.write('DELETE FROM quizzes.question WHERE quiz_id = $1 AND parts IS NOT NULL', [quizId]);
    const drawable = await this.bank.drawable(quiz?.bank ?? []);
    if (drawable.length === 0) return;
    await this.work.write(
      `INSERT INTO quizzes.question (quiz_id, position, code, content, bank_question_id, revision, parts)
       SELECT $1, 10000 + row_number() OVER (), q.content ->> 'code', q.content, q.id, q.revision, q.parts
       FROM jsonb_to_recordset($2::jsonb) AS q (id uuid, revision int, content jsonb, parts int[])`,
      [quizId, JSON.stringify(drawable)],
    );
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
  const { names, passMark, draw, seconds, attempts = null, waitMinutes = 0, limitMinutes = null, bank = [] } = quiz;
  return [JSON.stringify(names), passMark, draw, seconds, attempts, waitMinutes, limitMinutes, JSON.stringify(bank)];
}

/** Refuses a quiz with faults in it. @throws Problem invalid-request */
export function demandSound(quiz: NewQuiz, pointer = ''): void {
  const faults = quizFaults(quiz, pointer);
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

/** Every fault of a quiz; one without questions is sound as a draft. */
export function quizFaults({ questions, draw, bank = [] }: NewQuiz, pointer = ''): readonly Fault[] {
  const codes = questions.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  return [
    ...(draw > questions.length && questions.length > 0
      ? [{ pointer: `${pointer}/draw`, code: 'draw-too-many', params: { draw, questions: questions.length } }]
      : []),
    ...(twice >= 0 ? [{ pointer: `${pointer}/questions/${twice}/code`, code: 'code-twice' }] : []),
    ...bank.flatMap((part, index) => drawFaults(part, `${pointer}/bank/${index}`)),
    ...codes.flatMap((code, index) =>
      /^bank-\d+$/.test(code) ? [{ pointer: `${pointer}/questions/${index}/code`, code: 'code-of-the-bank' }] : [],
    ),
    ...questions.flatMap((question, index) => questionFaults(question, `${pointer}/questions/${index}`)),
  ];
}

/** A draw says what it draws: everything there is in the bank is nothing one asks by accident. */
function drawFaults({ tags = [], kinds = [], questions }: BankDraw, pointer: string): readonly Fault[] {
  const states = tags.length > 0 || kinds.length > 0 || (questions?.length ?? 0) > 0;
  return states ? [] : [{ pointer, code: 'draw-of-nothing' }];
}
