import { addSeconds } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import {
  alreadyWaiting,
  attemptsUsedUp,
  markedAlready,
  ownPractice,
  practiceDone,
  takenByAnother,
} from './practices.errors';
import type { Criterion } from './practice';

/** What a marker says of one criterion: the level reached, counted from 0, and why. */
export interface Mark {
  readonly criterion: string;
  readonly level: number;
  readonly comment: string | null;
}

/** An answer as it was submitted, with the rubric of then, and how it was marked. */
export interface Submission {
  readonly id: Id;
  readonly practiceId: Id;
  readonly personId: Id;
  /** Counted from 1 over all of this person's. */
  readonly number: number;
  readonly language: string;
  readonly text: string;
  readonly rubric: readonly Criterion[];
  readonly passMark: number;
  readonly submittedAt: Date;
  readonly takenBy: Id | null;
  readonly takenAt: Date | null;
  readonly markedBy: Id | null;
  readonly markedAt: Date | null;
  readonly marks: readonly Mark[] | null;
  /** Of a hundred. */
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly feedback: string | null;
  readonly version: number;
}

/** What somebody has done of a practice so far. */
export interface Standing {
  /** Submissions since they passed last. */
  readonly used: number;
  /** How many they may make. */
  readonly allowed: number;
  readonly waiting: boolean;
  /** No module asks for it any more. */
  readonly done: boolean;
}

export interface Verdict {
  readonly marks: readonly Mark[];
  readonly passed: boolean;
  readonly feedback: string | null;
}

/** How long an answer stays with whoever took it. */
const TAKEN_SECONDS = 3600;

/** @throws Problem practice-done, practice-waiting, practice-attempts-used-up */
export function demandOpen({ used, allowed, waiting, done }: Standing): void {
  if (done) throw practiceDone();
  if (waiting) throw alreadyWaiting();
  if (used >= allowed) throw attemptsUsedUp({ attempts: allowed });
}

/** @throws Problem invalid-request for no words */
export function submit(
  words: Pick<Submission, 'practiceId' | 'personId' | 'number' | 'language' | 'text' | 'rubric' | 'passMark'>,
  now: Date,
): Submission {
  if (words.text.trim() === '') throw invalidRequest({}, { faults: [{ pointer: '/text', code: 'required' }] });
  return {
    ...{ ...words, id: newId(), submittedAt: now, takenBy: null, takenAt: null, markedBy: null, markedAt: null },
    ...{ marks: null, score: null, passed: null, feedback: null, version: 1 },
  };
}

/** Whoever holds it now, as long as that lasts. */
export function holderOf({ takenBy, takenAt }: Pick<Submission, 'takenBy' | 'takenAt'>, now: Date): Id | null {
  return takenBy !== null && takenAt !== null && addSeconds(takenAt, TAKEN_SECONDS) > now ? takenBy : null;
}

/** @throws Problem own-practice, marked-already, answer-taken */
export function take(submission: Submission, by: Id, now: Date): Submission {
  demandMarkable(submission, by, now);
  return { ...submission, takenBy: by, takenAt: now };
}

/** @throws Problem marked-already, answer-taken */
export function putBack(submission: Submission, by: Id, now: Date): Submission {
  demandMarkable(submission, by, now);
  return { ...submission, takenBy: null, takenAt: null };
}

/** @throws Problem own-practice, marked-already, answer-taken, invalid-request */
export function mark(submission: Submission, by: Id, verdict: Verdict, now: Date): Submission {
  demandMarkable(submission, by, now);
  const faults = [...marksFaults(submission.rubric, verdict.marks)];
  const score = faults.length > 0 ? 0 : scoreOf(submission.rubric, verdict.marks);
  if (faults.length === 0 && verdict.passed && score < submission.passMark) {
    faults.push({ pointer: '/passed', code: 'below-pass-mark', params: { limit: submission.passMark } });
  }
  if (!verdict.passed && verdict.feedback === null) faults.push({ pointer: '/feedback', code: 'required' });
  if (faults.length > 0) throw invalidRequest({}, { faults });
  const { marks, passed, feedback } = verdict;
  return { ...submission, markedBy: by, markedAt: now, marks, score, passed, feedback };
}

/** Of a hundred, rounded down: nobody passes by rounding. */
export function scoreOf(rubric: readonly Criterion[], marks: readonly Mark[]): number {
  const most = rubric.reduce((sum, { levels }) => sum + (levels.at(-1)?.points ?? 0), 0);
  const reached = rubric.reduce((sum, { code, levels }) => {
    const level = marks.find(({ criterion }) => criterion === code)?.level ?? 0;
    return sum + (levels[level]?.points ?? 0);
  }, 0);
  return most === 0 ? 0 : Math.floor((reached * 100) / most);
}

function marksFaults(rubric: readonly Criterion[], marks: readonly Mark[]): Fault[] {
  const stated = marks.map(({ criterion }) => criterion);
  return [
    ...marks.flatMap(({ criterion, level }, at) => {
      const known = rubric.find(({ code }) => code === criterion);
      if (known === undefined) return [{ pointer: `/marks/${at}/criterion`, code: 'unknown-criterion' }];
      if (stated.indexOf(criterion) < at) return [{ pointer: `/marks/${at}/criterion`, code: 'criterion-twice' }];
      return level < known.levels.length ? [] : [{ pointer: `/marks/${at}/level`, code: 'unknown-level' }];
    }),
    ...rubric
      .filter(({ code }) => !stated.includes(code))
      .map(({ code }) => ({ pointer: '/marks', code: 'criterion-unmarked', params: { criterion: code } })),
  ];
}

function demandMarkable(submission: Submission, by: Id, now: Date): void {
  if (submission.personId === by) throw ownPractice();
  if (submission.markedAt !== null) throw markedAlready();
  const holder = holderOf(submission, now);
  if (holder !== null && holder !== by) throw takenByAnother();
}
