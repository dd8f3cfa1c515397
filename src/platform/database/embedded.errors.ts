/** Why the embedded PostgreSQL can't serve; the message says what to do about it. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';

  constructor(
    message: string,
    /** What a retry may change: another port, or a little patience. */
    readonly remedy: 'none' | 'other-port' | 'wait' = 'none',
  ) {
    super(message);
  }
}

const elsewhere = 'or set DATABASE_URL to a PostgreSQL of your own';

interface Symptom {
  readonly pattern: RegExp;
  readonly advice: string;
  readonly remedy?: EmbeddedDatabaseError['remedy'];
}

const symptoms: readonly Symptom[] = [
  { pattern: /could not bind|Address already in use/i, advice: 'Its port is taken.', remedy: 'other-port' },
  {
    pattern: /pre-existing shared memory block|lock file "postmaster\.pid" already exists/i,
    advice: 'Another PostgreSQL still uses this data directory. Wait until it has ended, or end it.',
    remedy: 'wait',
  },
  {
    pattern: /could not resize shared memory|could not create shared memory/i,
    advice: `Shared memory is too small (/dev/shm). Give the container more (--shm-size=256m), ${elsewhere}.`,
  },
  {
    pattern: /No space left on device|Disk quota exceeded|Check free disk space/i,
    advice: 'The disk is full. Free some space and start again.',
  },
  {
    pattern: /could not look up effective user ID|user does not exist/i,
    advice: `The user that runs Obi has no entry in /etc/passwd. Add one, ${elsewhere}.`,
  },
  {
    pattern: /incompatible with server|initialized by PostgreSQL version/i,
    advice: 'The data was written by another major version of PostgreSQL. Use the Obi version that wrote it.',
  },
  {
    pattern: /error while loading shared libraries/i,
    advice: `A system library is missing. Install it (on a slim image: libstdc++6), ${elsewhere}.`,
  },
  {
    pattern: /Read-only file system|Permission denied/i,
    advice: `Its files can't be read or written by the user it runs as. Check owner and mode, ${elsewhere}.`,
  },
];

/** Turns the output of a PostgreSQL program that failed into an error a person can act on. */
export function explain(what: string, output: string): EmbeddedDatabaseError {
  const tail = output.trim().split('\n').slice(-12).join('\n');
  const symptom = symptoms.find(({ pattern }) => pattern.test(output));
  const advice = symptom?.advice ?? `Its own words follow. When they don't help, set DATABASE_URL instead.`;
  return new EmbeddedDatabaseError(`${what}: ${advice}\n${tail}`, symptom?.remedy ?? 'none');
}

/** The code of a system error (`ENOENT`) or of a PostgreSQL error (`28P01`), where there is one. */
export function codeOf(error: unknown): string | undefined {
  // Not by instanceof: tests run in a realm of their own, and the system's errors come from another.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
