/** A day and time on the clock of a place, `YYYY-MM-DDTHH:MM`. */
export type LocalTime = string;

const LOCAL = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

export function isLocalTime(value: unknown): value is LocalTime {
  return typeof value === 'string' && LOCAL.test(value) && localOf(new Date(`${value}:00Z`), 'UTC') === value;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at an instant. */
export function localOf(instant: Date, zone: string): LocalTime {
  if (Number.isNaN(instant.getTime())) return '';
  let format = formats.get(zone);
  if (format === undefined) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...parts });
    formats.set(zone, format);
  }
  return format.format(instant).replace(' ', 'T');
}

/**
 * The instant at which the clocks of a zone show this. Where they are put back it is the first of the two; a time that
 * they leap over counts from before the leap, so that 02:30 becomes 03:30.
 */
export function instantOf(local: LocalTime, zone: string): Date {
  const guess = Date.parse(`${local}:00Z`);
  const offsets = [-1, 1].map((days) => offsetAt(new Date(guess + days * 86_400_000), zone));
  const found = offsets
    .map((offset) => new Date(guess - offset))
    .filter((instant) => localOf(instant, zone) === local)
    .sort((a, b) => a.getTime() - b.getTime());
  return found[0] ?? new Date(guess - (offsets[0] ?? 0));
}

/** Milliseconds by which a zone's clocks are ahead of UTC. */
function offsetAt(instant: Date, zone: string): number {
  const minute = Math.floor(instant.getTime() / 60_000) * 60_000;
  return Date.parse(`${localOf(instant, zone)}:00Z`) - minute;
}
