import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a code is shown; it is taken until the next one has passed, too. Real time, also in a demo. */
const STEP_MS = 30_000;
const DIGITS = 8;

/** The code shown in the room at an instant: it follows from a key that nobody is shown, and from the time. */
export function codeAt(key: Buffer, real: Date): string {
  return codeOf(key, stepOf(real));
}

/** Whether this is the code shown now or the one before; spaces and dashes are how people write it. */
export function isCode(key: Buffer, given: string, real: Date): boolean {
  const stated = Buffer.from(given.replace(/[ -]/g, '').padEnd(DIGITS).slice(0, DIGITS));
  const step = stepOf(real);
  return [codeOf(key, step), codeOf(key, step - 1)]
    .map((code) => timingSafeEqual(Buffer.from(code), stated))
    .includes(true);
}

/** Real milliseconds until another code is shown. */
export function changesIn(real: Date): number {
  return STEP_MS - (real.getTime() % STEP_MS);
}

function stepOf(real: Date): number {
  return Math.floor(real.getTime() / STEP_MS);
}

function codeOf(key: Buffer, step: number): string {
  const drawn = createHmac('sha256', key).update(`attendance ${step}`).digest().readBigUInt64BE();
  return (drawn % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');
}
