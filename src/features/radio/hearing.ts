import { notHeardYet } from './radio.errors';

/** Seconds between two beats of a page on which an episode is heard or read. */
export const BEAT_SECONDS = 15;
/** A pause longer than this was no hearing. */
const LONGEST_MS = 2 * BEAT_SECONDS * 1000 + 5_000;

/** How far one person is with one episode. */
export interface Hearing {
  readonly beatAt: Date;
  readonly heardMs: number;
  /** Seconds of sound where they stopped. */
  readonly position: number;
  readonly creditedSeconds: number | null;
}

/** How long an episode takes to be heard, where it has sound, and to be read. */
export interface Lengths {
  readonly soundSeconds: number | null;
  readonly readingSeconds: number;
}

/** One more sign that somebody hears or reads it: the time since the last one counts, unless that was long ago. */
export function beat(hearing: Hearing, position: number | null, now: Date): Hearing {
  const elapsed = now.getTime() - hearing.beatAt.getTime();
  const counts = elapsed > 0 && elapsed <= LONGEST_MS ? elapsed : 0;
  return { ...hearing, beatAt: now, heardMs: hearing.heardMs + counts, position: position ?? hearing.position };
}

/** What an episode credits at most. */
export function lengthOf({ soundSeconds, readingSeconds }: Lengths): number {
  return soundSeconds ?? readingSeconds;
}

/** From here on somebody may say that they know it: half of the shorter way, for sound plays at double speed too. */
export function enoughSeconds({ soundSeconds, readingSeconds }: Lengths): number {
  return Math.ceil(Math.min(soundSeconds ?? readingSeconds, readingSeconds) / 2);
}

/** What it credits: the time it took, up to its length. @throws Problem not-heard-yet */
export function credit(hearing: Hearing, lengths: Lengths): number {
  const heard = Math.floor(hearing.heardMs / 1000);
  const enough = enoughSeconds(lengths);
  if (heard < enough) throw notHeardYet({ seconds: enough - heard });
  return Math.max(1, Math.min(heard, lengthOf(lengths)));
}
