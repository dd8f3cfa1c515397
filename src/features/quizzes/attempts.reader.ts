import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { ask, type Drawn } from './drawing';
import type { Mark } from './marking';
import type { Question } from './question';
import type { QuestionsDto } from './questions.dto';
import type { AttemptDto, QuizDto, ResultDto } from './quizzes.dto';
import { QuizzesReader, type QuizView } from './quizzes.reader';

/** One attempt as stored. */
export interface Attempt {
  readonly id: Id;
  readonly quizId: Id;
  readonly personId: Id;
  readonly drawn: readonly Drawn[];
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly marks: readonly Mark[] | null;
  readonly score: number | null;
  readonly passed: boolean | null;
}

const ATTEMPT = `SELECT id, quiz_id AS "quizId", person_id AS "personId", drawn, started_at AS "startedAt",
  submitted_at AS "submittedAt", marks, score, passed FROM quizzes.attempt`;

/** Attempts as those who made them see them. */
@Injectable()
export class AttemptsReader {
  constructor(
    private readonly work: Work,
    private readonly quizzes: QuizzesReader,
  ) {}

  /** One's own attempt; @throws Problem not-found for anybody else's */
  async own(id: Id, personId: Id, lock = false): Promise<Attempt> {
    const [attempt] = await this.work.read<Attempt>(
      `${ATTEMPT} WHERE id = $1 AND person_id = $2 ${lock ? 'FOR UPDATE' : ''}`,
      [id, personId],
    );
    if (attempt === undefined) throw notFound({ id });
    return attempt;
  }

  /** The open attempt of a person, if there is one. */
  async open(quizId: Id, personId: Id): Promise<Attempt | null> {
    const [attempt] = await this.work.read<Attempt>(
      `${ATTEMPT} WHERE quiz_id = $1 AND person_id = $2 AND submitted_at IS NULL`,
      [quizId, personId],
    );
    return attempt ?? null;
  }

  /** A quiz as somebody sees it who may attempt it. @throws Problem not-found */
  async quiz(id: Id, personId: Id): Promise<QuizDto> {
    const quiz = await this.quizzes.find(id);
    if (quiz === null) throw notFound({ id });
    const [mine] = await this.work.read<Pick<QuizDto, 'attempts' | 'best' | 'openAttemptId'>>(
      `SELECT count(submitted_at)::int AS attempts, max(score) AS best,
              (array_agg(id) FILTER (WHERE submitted_at IS NULL))[1] AS "openAttemptId"
       FROM quizzes.attempt WHERE quiz_id = $1 AND person_id = $2`,
      [id, personId],
    );
    return {
      id,
      names: { ...quiz.names },
      passMark: quiz.passMark,
      asked: quiz.draw === 0 ? quiz.questions : Math.min(quiz.draw, quiz.questions),
      seconds: quiz.seconds,
      attempts: mine?.attempts ?? 0,
      best: mine?.best ?? null,
      openAttemptId: mine?.openAttemptId ?? null,
    };
  }

  /** The bank with its keys, for authors. @throws Problem not-found */
  async questions(id: Id): Promise<QuestionsDto> {
    if ((await this.quizzes.find(id)) === null) throw notFound({ id });
    return { items: (await this.quizzes.bank(id)) as QuestionsDto['items'] };
  }

  /** The result of a submitted attempt. */
  async result(attempt: Attempt): Promise<ResultDto> {
    const { result } = await this.view(attempt);
    if (result === null) throw notFound({ id: attempt.id });
    return result;
  }

  /** An attempt with its questions, and its result once it was submitted. */
  async view(attempt: Attempt): Promise<AttemptDto> {
    const quiz = await this.quizzes.find(attempt.quizId);
    if (quiz === null) throw notFound();
    const bank = new Map((await this.quizzes.bank(quiz.id)).map((question) => [question.code, question]));
    return {
      id: attempt.id,
      quizId: quiz.id,
      names: quiz.names,
      passMark: quiz.passMark,
      seconds: quiz.seconds,
      startedAt: attempt.startedAt.toISOString(),
      questions: attempt.drawn.flatMap((drawn) => {
        const question = bank.get(drawn.code);
        return question === undefined ? [] : [shown(question, drawn)];
      }),
      result: resultDto(attempt, quiz, bank),
    };
  }
}

function shown(question: Question, drawn: Drawn): AttemptDto['questions'][number] {
  const { options, matches, ...asked } = ask(question, drawn);
  return { ...asked, options: [...options], matches: [...matches] };
}

function resultDto(attempt: Attempt, quiz: QuizView, bank: ReadonlyMap<string, Question>): ResultDto | null {
  const { submittedAt, score, passed, marks } = attempt;
  if (submittedAt === null || score === null || passed === null) return null;
  return {
    attemptId: attempt.id,
    quizId: quiz.id,
    score,
    passed,
    passMark: quiz.passMark,
    submittedAt: submittedAt.toISOString(),
    questions: (marks ?? []).map(({ question, points, feedback }) => ({
      question,
      points,
      clause: bank.get(question)?.clause ?? null,
      feedback: [...feedback],
    })),
  };
}
