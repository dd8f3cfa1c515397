import type { Id } from '../../kernel/id';
import { studyElsewhere } from './training.errors';

/** A module open on a person's screen; one per person. */
export interface Study {
  readonly id: Id;
  readonly personId: Id;
  readonly enrolmentId: Id;
  readonly moduleId: Id;
  readonly beatAt: Date;
  /** Since when it goes on without a pause, and without an answer that somebody is there. */
  readonly hereAt: Date;
  readonly endedAt: Date | null;
}

/** What a beat came to. */
export interface Beaten {
  readonly study: Study;
  /** Milliseconds since the beat before (or the opening) that count. */
  readonly elapsedMs: number;
  /** The stay is long: the page asks once whether somebody is there. */
  readonly asks: boolean;
  /** Nobody answered: nothing counts until somebody does. What was credited stays. */
  readonly paused: boolean;
}

/** How often the page beats, in seconds of the house's clock. */
export const BEAT_SECONDS = 15;
/** Beats further apart than this credit nothing for the time between them, and are a pause. */
export const LONGEST_GAP_MS = 30_000;
/** After how long somebody is asked whether they are there, unless they wish otherwise. */
export const ASK_AFTER_MINUTES = 20;
/** How long the question waits before the study pauses. */
export const ANSWER_MS = 120_000;

/**
 * A beat; `here` is the answer that somebody is there.
 * @throws Problem study-elsewhere when another study took over
 */
export function beat(study: Study, at: Date, here = false, askAfterMinutes = ASK_AFTER_MINUTES): Beaten {
  if (study.endedAt !== null) throw studyElsewhere();
  const gap = at.getTime() - study.beatAt.getTime();
  if (gap < 0) return { study, elapsedMs: 0, asks: false, paused: false };
  const limit = askAfterMinutes * 60_000;
  const stayed = (until: Date): number => until.getTime() - study.hereAt.getTime();
  const wasPaused = stayed(study.beatAt) >= limit + ANSWER_MS;
  const broken = gap > LONGEST_GAP_MS;
  const elapsedMs = broken || wasPaused ? 0 : gap;
  if (here || (broken && !wasPaused)) {
    return { study: { ...study, beatAt: at, hereAt: at }, elapsedMs, asks: false, paused: false };
  }
  const asks = stayed(at) >= limit;
  return { study: { ...study, beatAt: at }, elapsedMs, asks, paused: stayed(at) >= limit + ANSWER_MS };
}

/**
 * What part of its stated length somebody has to be on a lesson, by beats, before the right answer to the question at its
 * end credits all of it: nobody reads three times as fast as the length is reckoned by.
 */
export const LEAST_PART = 3;

/** The milliseconds that a lesson with a question at its end credits at least, once it was read and answered. */
export function statedFor({ kind, asks, seconds }: { kind: string; asks: boolean; seconds: number }): number | null {
  return kind === 'lesson' && asks ? seconds * 1000 : null;
}

/** A module credits at most twice its stated seconds. */
export function mostMs(statedSeconds: number): number {
  return statedSeconds * 2000;
}
