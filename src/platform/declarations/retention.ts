/**
 * Kinds of data by how long they are kept: days after which they are disposed of, counted from the instant that each
 * declaration names. The numbers are where a company begins; what it decides stands as dated rows.
 */
export const RETENTION = {
  /** Words that were never submitted, after the last edit. */
  'drafts-unsubmitted': { days: 30, least: 1, most: 365 },
  /** Beats of the timed study. */
  beats: { days: 7, least: 1, most: 90 },
  /** Logins and tokens that ended. */
  logins: { days: 90, least: 1, most: 1096 },
  /** Keys of requests that were answered. */
  requests: { days: 1, least: 1, most: 30 },
  /** Who looked at whose record. */
  looks: { days: 365, least: 30, most: 2557 },
  /** Nudges, readings and the like. */
  short: { days: 180, least: 1, most: 1096 },
  /** Files of a person's own export. */
  exports: { days: 7, least: 1, most: 30 },
  /** Customers' handles, after the last thing that arrived of theirs. */
  handles: { days: 365, least: 30, most: 1096 },
  /** What customers said. */
  interactions: { days: 1096, least: 30, most: 3653 },
  /** Communications that went no further than a review, and other work. */
  'proof-3-years': { days: 1096, least: 365, most: 3653 },
  /** Publications with their packs, awards, acknowledgements, roles. */
  'proof-7-years': { days: 2557, least: 1096, most: 5479 },
  /** What the trail says about persons, beside its hashes. */
  trail: { days: 2557, least: 1096, most: 5479 },
  /** Names and addresses of who left, after the last day. */
  leavers: { days: 1096, least: 30, most: 3653 },
} as const;

export type RetentionKind = keyof typeof RETENTION;

/** Kinds that live in real time, also where a demo clock runs faster. */
export const IN_REAL_TIME: readonly RetentionKind[] = ['logins', 'requests'];

export const RETENTION_KINDS = Object.keys(RETENTION) as RetentionKind[];
