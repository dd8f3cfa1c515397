import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { DORMANT_AFTER, type Handle, type HandleState } from './handle';

/** A branded handle with the names of those it concerns. */
export interface HandleView extends Omit<Handle, 'version'> {
  readonly networkNames: Readonly<Record<string, string>>;
  readonly holder: { readonly id: Id; readonly name: string; readonly names: Readonly<Record<string, string>> };
  /** When it is sunset if its holder says nothing more; null unless it is approved. */
  readonly dormantOn: CalendarDate | null;
}

/** $1 is the instant. */
const VIEW = `SELECT h.id, h.person_id AS "personId", h.network, n.names AS "networkNames", h.name, h.purpose, h.state,
    h.requested_at AS "requestedAt", h.decided_at AS "decidedAt", h.decided_by AS "decidedBy", h.note,
    h.confirmed_at AS "confirmedAt", h.sunset_on::text AS "sunsetOn", h.sunset_reason AS "sunsetReason",
    h.sunset_note AS "sunsetNote", h.sunset_at AS "sunsetAt",
    json_build_object('id', h.person_id, 'name', coalesce(k.given_name || ' ' || k.family_name, ''),
      'names', coalesce(k.names, '{}')) AS holder,
    CASE WHEN h.state = 'approved' THEN handles.dormant_on(h.person_id, h.confirmed_at, ${DORMANT_AFTER}, $1)::text END AS "dormantOn"
  FROM handles.handle h JOIN channels.network n ON n.code = h.network
  LEFT JOIN people.known k ON k.person_id = h.person_id`;

@Injectable()
export class HandlesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** A person's own, the latest first. */
  of(personId: Id): Promise<HandleView[]> {
    return this.work.read<HandleView>(`${VIEW} WHERE h.person_id = $2 ORDER BY h.id DESC LIMIT 100`, [
      this.clock.now(),
      personId,
    ]);
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<HandleView> {
    const [view] = await this.work.read<HandleView>(`${VIEW} WHERE h.id = $2`, [this.clock.now(), id]);
    if (view === undefined) throw notFound({ id });
    return view;
  }

  /** Within the lead's scope: what is asked for comes in turn, the rest latest first. */
  async page(state: HandleState | null, after: string | undefined, limit: number): Promise<Page<HandleView>> {
    const cursor = decodeCursor(after, ['id']);
    const oldestFirst = state === 'requested';
    const rows = await this.work.read<HandleView>(
      `${VIEW} WHERE ($2::text IS NULL OR h.state = $2) AND access.reaches_person($3::jsonb, k.legal_entity, k.department)
         AND ($4::uuid IS NULL OR h.id ${oldestFirst ? '>' : '<'} $4)
       ORDER BY h.id ${oldestFirst ? '' : 'DESC'} LIMIT $5`,
      [this.clock.now(), state, reachOf('handles:decide'), cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }
}
