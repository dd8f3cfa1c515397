import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, staleVersion } from '../../kernel/problem';
import { DAY_MINUTES, type Span } from './opening';

/** How soon a first answer is owed, in minutes of opening time. */
export interface Level {
  /** Null: every other topic, and what is unrouted. */
  readonly topicId: Id | null;
  readonly minutes: number;
}

/** What may be stated of a channel. */
export interface TermsStatement {
  /** Null: open day and night. */
  readonly week: readonly Span[] | null;
  /** Whose holidays it keeps; null: none. */
  readonly country: string | null;
  readonly region: string | null;
  /** Days on which it is closed besides. */
  readonly closed: readonly CalendarDate[];
  /** Silent minutes after which a claim returns; null: as everywhere. */
  readonly leaseMinutes: number | null;
  readonly levels: readonly Level[];
}

/** What a channel promises: when it is open, and how soon it answers. */
export interface Terms extends TermsStatement {
  readonly channelId: Id;
  readonly timeZone: string;
  readonly version: number;
}

/** A channel that nobody has stated anything for: open day and night, without a service level. */
export function unstated(channelId: Id, timeZone: string): Terms {
  return {
    channelId,
    timeZone,
    week: null,
    country: null,
    region: null,
    closed: [],
    leaseMinutes: null,
    levels: [],
    version: 0,
  };
}

/** @throws Problem stale-version, invalid-request with every fault */
export function restate(before: Terms, stated: TermsStatement, expected: number | null): Terms {
  if (expected !== null && expected !== before.version) throw staleVersion({ id: before.channelId });
  const faults = [...weekFaults(stated.week), ...levelFaults(stated.levels), ...calendarFaults(stated)];
  if (faults.length > 0) throw invalidRequest({}, { faults });
  return { ...before, ...stated, closed: [...new Set(stated.closed)].sort(), version: before.version + 1 };
}

function weekFaults(week: readonly Span[] | null): Fault[] {
  if (week === null) return [];
  if (week.length === 0) return [{ pointer: '/week', code: 'week-never-open' }];
  return week.flatMap((span, index): Fault[] => {
    const pointer = `/week/${index}`;
    if (span.until <= span.from || span.until > DAY_MINUTES) return [{ pointer, code: 'hours-end-before' }];
    const overlaps = week.some(
      (other, at) => at < index && other.day === span.day && other.from < span.until && span.from < other.until,
    );
    return overlaps ? [{ pointer, code: 'hours-overlap' }] : [];
  });
}

function levelFaults(levels: readonly Level[]): Fault[] {
  return levels.flatMap(({ topicId }, index): Fault[] =>
    levels.findIndex((other) => other.topicId === topicId) < index
      ? [{ pointer: `/levels/${index}/topicId`, code: 'level-doubled' }]
      : [],
  );
}

function calendarFaults({ week, country, region, closed }: TermsStatement): Fault[] {
  const faults: Fault[] = [];
  if (region !== null && country === null) faults.push({ pointer: '/region', code: 'region-without-country' });
  if (week === null && (country !== null || closed.length > 0)) faults.push({ pointer: '/week', code: 'hours-needed' });
  return faults;
}
