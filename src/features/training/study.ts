import type { Id } from '../../kernel/id';
import { studyElsewhere } from './training.errors';

/** A module open on a person's screen; one per person. */
export interface Study {
  readonly id: Id;
  readonly personId: Id;
  readonly enrolmentId: Id;
  readonly moduleId: Id;
  readonly beatAt: Date;
  readonly endedAt: Date | null;
}

/** How often the page beats, in seconds of the house's clock. */
export const BEAT_SECONDS = 15;
/** Beats further apart than this credit nothing for the time between them. */
export const LONGEST_GAP_MS = 30_000;

/**
 * A beat: the study now, and the milliseconds since the beat before (or the opening) that count.
 * @throws Problem study-elsewhere when another study took over
 */
export function beat(study: Study, at: Date): { readonly study: Study; readonly elapsedMs: number } {
  if (study.endedAt !== null) throw studyElsewhere();
  const gap = at.getTime() - study.beatAt.getTime();
  if (gap < 0) return { study, elapsedMs: 0 };
  return { study: { ...study, beatAt: at }, elapsedMs: gap <= LONGEST_GAP_MS ? gap : 0 };
}

/** A module credits at most twice its stated seconds. */
export function mostMs(statedSeconds: number): number {
  return statedSeconds * 2000;
}
