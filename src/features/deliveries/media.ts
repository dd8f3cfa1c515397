/** A medium of a higher room, whose rows stand among the dead letters and are sent again with them. */
export interface Medium {
  readonly medium: string;
  /** A SELECT of (id, state, reason, attempts, next_at, created_at, changed_at): everything that is or was to be sent. */
  readonly rows: string;
  /** An UPDATE by which `failed` rows wait again: $1 one id or null for all, $2 the instant. */
  readonly retry: string;
  /** A SELECT of (open_until): until when what takes its messages is left alone. */
  readonly breakers: string;
  /** The schedule that sends. */
  readonly schedule: string;
}

const media = new Map<string, Medium>();

/** @throws Error when a medium is declared twice */
export function declareMedium(medium: Medium): void {
  if (media.has(medium.medium)) throw new Error(`Medium '${medium.medium}' is declared twice.`);
  media.set(medium.medium, medium);
}

export function declaredMedia(): readonly Medium[] {
  return [...media.values()];
}
