import { addSeconds } from '../../kernel/clock';

/** How often, after what wait and for how long a quiz may be attempted. */
export interface AttemptLimits {
  /** Null: without limit. */
  readonly attempts: number | null;
  /** Between an attempt that did not pass and the next. */
  readonly waitMinutes: number;
  /** How long one attempt may take; null: as long as it takes. */
  readonly limitMinutes: number | null;
}

/** Where somebody stands with a quiz. */
export interface Standing {
  /** Attempts begun, the open one too. */
  readonly begun: number;
  readonly latest: { readonly submittedAt: Date | null; readonly passed: boolean | null } | null;
  /** Further attempts that were granted. */
  readonly granted: number;
  /** The attempt that the latest grant opens. */
  readonly grantedNumber: number | null;
}

/** Seconds that a submission may be late, for the way it takes. */
export const GRACE = 30;

/** When the time of an attempt is over; null: never. */
export function endOf(startedAt: Date, { limitMinutes }: Pick<AttemptLimits, 'limitMinutes'>): Date | null {
  return limitMinutes === null ? null : addSeconds(startedAt, limitMinutes * 60);
}

/** Whether what is submitted now comes too late to be marked. */
export function isOver(startedAt: Date, limits: Pick<AttemptLimits, 'limitMinutes'>, now: Date): boolean {
  const end = endOf(startedAt, limits);
  return end !== null && now > addSeconds(end, GRACE);
}

/** Attempts that may still be begun; null: as many as one likes. */
export function attemptsLeft({ attempts }: AttemptLimits, { begun, granted }: Standing): number | null {
  return attempts === null ? null : Math.max(0, attempts + granted - begun);
}

/** Before when no further attempt may be begun; a granted one waits for nothing. */
export function notBefore(limits: AttemptLimits, { begun, latest, grantedNumber }: Standing, now: Date): Date | null {
  if (limits.waitMinutes === 0 || latest === null || latest.submittedAt === null || latest.passed === true) return null;
  if (grantedNumber === begun + 1) return null;
  const at = addSeconds(latest.submittedAt, limits.waitMinutes * 60);
  return at > now ? at : null;
}
