import { Injectable } from '@nestjs/common';
import type { EventName, Stored } from '../../kernel/event';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';

/** Real minutes over which a stream can be taken up where it broke off; whoever was away longer loads anew. */
const MINUTES = 15;
/** Events at a time; whoever missed more than these loads anew. */
const MOST = 1_000;

/**
 * A place in the log: a snapshot, and the real instant it was taken. What a transaction wrote comes after it exactly when
 * the snapshot does not see that transaction: nothing is missed or told twice, in whatever order transactions commit.
 */
export type Place = string;

export interface Part {
  readonly place: Place;
  readonly events: readonly Stored<EventName>[];
  /** There is more than one may take up. */
  readonly tooMuch: boolean;
}

interface Row {
  readonly snapshot: string;
  readonly events: readonly (Omit<Stored<EventName>, 'occurredAt'> & { readonly occurredAt: string })[];
}

/** `$2` bounds it above for who takes up a stream; null: as far as anybody sees now. */
const AFTER = `
  SELECT coalesce($2::pg_snapshot, pg_current_snapshot())::text AS snapshot, (
    SELECT coalesce(json_agg(json_build_object('id', e.id::text, 'name', e.name, 'payload', e.payload, 'actor', e.actor,
      'requestId', e.request_id, 'occurredAt', e.occurred_at) ORDER BY e.xact, e.id), '[]') FROM (
      SELECT * FROM platform.outbox o
      WHERE o.xact >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(o.xact, $1::pg_snapshot)
        AND pg_visible_in_snapshot(o.xact, coalesce($2::pg_snapshot, pg_current_snapshot())) AND o.name = ANY($3)
      ORDER BY o.xact, o.id LIMIT ${MOST + 1}) e) AS events`;

const PLACE = /^(\d{13})\.((\d{1,19}):(\d{1,19}):(?:\d{1,19}(?:,\d{1,19}){0,200})?)$/;

/** The outbox as streams read it: durable, written with the act, kept for days and taken up for minutes. */
@Injectable()
export class StreamLog {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async present(): Promise<Place> {
    const [row] = await this.work.hot<{ snapshot: string }>(
      'streams.present',
      'SELECT pg_current_snapshot()::text AS snapshot',
      [],
    );
    return this.placed(row?.snapshot ?? '1:1:');
  }

  async after(place: Place, names: readonly string[], until: Place | null = null): Promise<Part> {
    const values = [snapshotOf(place), until === null ? null : snapshotOf(until), names];
    const [row] = await this.work.hot<Row>('streams.after', AFTER, values);
    if (row === undefined) throw new Error('The log of events did not answer.');
    const tooMuch = row.events.length > MOST;
    return {
      place: until ?? this.placed(row.snapshot),
      events: tooMuch ? [] : row.events.map((event) => ({ ...event, occurredAt: new Date(event.occurredAt) })),
      tooMuch,
    };
  }

  /** Whether one may go on from there: it was a place of this database's, some minutes ago at most. */
  canGoOn(from: string, present: Place): boolean {
    const [then, now] = [PLACE.exec(from), PLACE.exec(present)];
    if (then === null || now === null) return false;
    const age = this.clock.real().getTime() - Number(then[1]);
    return age < MINUTES * 60_000 && BigInt(then[4] ?? 0) <= BigInt(now[4] ?? 0);
  }

  private placed(snapshot: string): Place {
    return `${this.clock.real().getTime()}.${snapshot}`;
  }
}

function snapshotOf(place: Place): string {
  return place.slice(place.indexOf('.') + 1);
}
