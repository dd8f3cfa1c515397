import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { attemptsLeft, endOf, isOver, notBefore, type Standing } from './attempt-limits';
import { ask, type Drawn } from './drawing';
import type { Mark } from './marking';
import type { Question } from '../questions/public';
import type { AttemptDto, QuestionsDto, QuizDto, ResultDto } from './quizzes.dto';
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
  /** Counted from 1 for each person and quiz. */
  readonly number: number;
  /** Its time ran out before it was submitted. */
  readonly timeOver: boolean;
}

const ATTEMPT = `SELECT id, quiz_id AS "quizId", person_id AS "personId", drawn, started_at AS "startedAt", number,
  submitted_at AS "submittedAt", marks, score, passed, time_over AS "timeOver" FROM quizzes.attempt`;

/** Attempts as those who made them see them. */
@Injectable()
export class AttemptsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
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

  /** The latest attempt of a person, locked, lest a submission take it before it is read. */
  async latest(quizId: Id, personId: Id): Promise<Attempt | null> {
    const [attempt] = await this.work.write<Attempt>(
      `${ATTEMPT} WHERE quiz_id = $1 AND person_id = $2 ORDER BY number DESC LIMIT 1 FOR UPDATE`,
      [quizId, personId],
    );
    return attempt ?? null;
  }

  /** Where somebody stands, given their latest attempt. */
  async standing(quizId: Id, personId: Id, latest: Pick<Attempt, 'number' | 'submittedAt' | 'passed'> | null) {
    const [grants] = await this.work.read<{ granted: number; grantedNumber: number | null }>(
      `SELECT count(*)::int AS granted, max(number) AS "grantedNumber" FROM quizzes.attempt_grant
       WHERE quiz_id = $1 AND person_id = $2`,
      [quizId, personId],
    );
    return { begun: latest?.number ?? 0, latest, granted: 0, grantedNumber: null, ...grants } satisfies Standing;
  }

  /** A quiz as somebody sees it who may attempt it. @throws Problem not-found */
  async quiz(id: Id, personId: Id): Promise<QuizDto> {
    const quiz = await this.quizzes.find(id);
    if (quiz === null) throw notFound({ id });
    const now = this.clock.now();
    const mine = await this.work.read<Attempt>(`${ATTEMPT} WHERE quiz_id = $1 AND person_id = $2 ORDER BY number`, [
      id,
      personId,
    ]);
    const latest = mine.at(-1) ?? null;
    const over = latest?.submittedAt === null && isOver(latest.startedAt, quiz, now);
    const ended = over ? { number: latest.number, submittedAt: endOf(latest.startedAt, quiz), passed: false } : latest;
    const standing = await this.standing(id, personId, ended);
    const open = latest?.submittedAt === null && !over ? latest : null;
    const left = attemptsLeft(quiz, standing);
    const from = notBefore(quiz, standing, now);
    const { passMark, seconds, waitMinutes, limitMinutes } = quiz;
    return {
      ...{ id, names: { ...quiz.names }, passMark, seconds, waitMinutes, limitMinutes },
      asked: await this.quizzes.asked(quiz),
      attempts: mine.filter(({ submittedAt }) => submittedAt !== null).length + (over ? 1 : 0),
      attemptsAllowed: quiz.attempts,
      attemptsLeft: left,
      notBefore: open === null ? (from?.toISOString() ?? null) : null,
      waitSeconds: open === null ? this.secondsUntil(from) : null,
      best: mine.reduce<number | null>((best, { score }) => (score === null ? best : Math.max(best ?? 0, score)), null),
      openAttemptId: open?.id ?? null,
      can: open !== null || (left !== 0 && from === null) ? ['start'] : [],
    };
  }

  /** A quiz as its author stated it, with its keys. @throws Problem not-found */
  async questions(id: Id): Promise<QuestionsDto> {
    const quiz = await this.quizzes.find(id);
    if (quiz === null) throw notFound({ id });
    const candidates = await this.quizzes.candidates(id);
    return {
      items: candidates.filter(({ parts }) => parts === null).map(({ question }) => question) as QuestionsDto['items'],
      draw: quiz.draw,
      bank: quiz.bank.map((part, at) => ({
        ...(part as QuestionsDto['bank'][number]),
        found: candidates.filter(({ parts }) => parts?.includes(at)).length,
      })),
    };
  }

  private secondsUntil(instant: Date | null): number | null {
    return instant === null ? null : Math.ceil(this.clock.realDelayUntil(instant) / 1000);
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
    const end = endOf(attempt.startedAt, quiz);
    const bank = new Map((await this.quizzes.bank(quiz.id)).map((question) => [question.code, question]));
    return {
      id: attempt.id,
      quizId: quiz.id,
      names: quiz.names,
      passMark: quiz.passMark,
      seconds: quiz.seconds,
      startedAt: attempt.startedAt.toISOString(),
      endsAt: end?.toISOString() ?? null,
      secondsLeft: this.secondsUntil(end),
      questions: attempt.drawn.flatMap((drawn) => {
        const question = bank.get(drawn.code);
        return question === undefined ? [] : [shown(question, drawn)];
      }),
      result: resultDto(attempt, quiz, bank),
    };
  }
}

function shown(question: Question, drawn: Drawn): AttemptDto['questions'][number] {
  const { options, matches, situation, ...asked } = ask(question, drawn);
  return { ...asked, situation, options: [...options], matches: [...matches] };
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
    timeOver: attempt.timeOver,
    questions: (marks ?? []).map(({ question, points, feedback }) => ({
      question,
      points,
      clause: bank.get(question)?.clause ?? null,
      feedback: [...feedback],
    })),
  };
}
