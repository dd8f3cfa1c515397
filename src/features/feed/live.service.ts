import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EventName, Stored } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Streams, type StreamSource, type Told } from '../../platform/streams/streams';
import { type ArrivedList, listsOf, oneOf, together } from './arrival';
import { Claims } from './claims.service';
import { DutyReader, type OffDuty } from './duty.reader';
import { ThreadsReader } from './threads.reader';

/** Something happened to interactions that stand in these lists of the feed. */
interface Notice {
  readonly kind: 'feed.arrived' | 'feed.claimed' | 'feed.released' | 'feed.done' | 'feed.changed' | 'feed.passed';
  /** Null: several. */
  readonly id: Id | null;
  /** Whose act it was, if anybody's. */
  readonly personId: Id | null;
  readonly lists: readonly ArrivedList[];
  /** Passed to it. */
  readonly department?: string;
}

/** What of the feed a person sees. */
interface Fit {
  /** Highest risk by channel. */
  readonly reach: Readonly<Record<Id, number>>;
  readonly topics: ReadonlySet<Id>;
  /** Channels on which a topic is kept from the person, as `topic channel`. */
  readonly frozen: ReadonlySet<string>;
  readonly department: string | null;
  readonly off: OffDuty | null;
  /** Those the person reads; none stated: all. */
  readonly languages: readonly string[];
}

const EVENTS = [
  ...(['feed.routed', 'feed.claimed', 'feed.released', 'feed.answered', 'feed.closed'] as const),
  ...(['feed.changed-together', 'feed.passed'] as const),
] as const;

const FITS = `
  WITH reach AS MATERIALIZED (
    SELECT r.person_id AS id, json_object_agg(r.channel_id, r.risk) AS by_channel
    FROM permits.reaches_of($1, '{read-feed}', $2) r WHERE r.channel_id IS NOT NULL GROUP BY r.person_id)
  SELECT p.id, p.by_channel AS reach, (
    SELECT coalesce(array_agg(DISTINCT t.topic_id), '{}') FROM topics.topic_person t
    WHERE t.person_id = p.id AND t.until_at IS NULL AND NOT feed.frozen(p.id, t.topic_id, NULL, $2)) AS topics, (
    SELECT coalesce(array_agg(f.topic_id || ' ' || c.id), '{}') FROM feed.freeze f CROSS JOIN unnest(f.channel_ids) AS c (id)
    WHERE feed.frozen(p.id, f.topic_id, c.id, $2)) AS frozen, d.languages, d.department
  FROM reach p LEFT JOIN people.directory d ON d.person_id = p.id`;

const LISTS = `
  SELECT r.interaction_id AS id, json_agg(json_build_object('channelId', r.channel_id, 'topicId', r.topic_id,
    'risk', r.risk, 'language', NULL, 'count', 1, 'ids', json_build_array(r.interaction_id))) AS lists
  FROM feed.routing r WHERE r.interaction_id = ANY($1::uuid[]) AND r.topic_id IS NOT NULL GROUP BY r.interaction_id`;

interface FitRow {
  readonly id: Id;
  readonly reach: Record<Id, number>;
  readonly topics: Id[];
  readonly frozen: string[];
  readonly languages: string[] | null;
  readonly department: string | null;
}

/** The feed's part in the streams: what arrived, was claimed, given back or dealt with within somebody's reach. */
@Injectable()
export class LiveFeed implements StreamSource<Notice, Fit>, OnModuleInit {
  readonly name = 'feed';
  readonly events = EVENTS;

  constructor(
    private readonly streams: Streams,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly claims: Claims,
    private readonly threads: ThreadsReader,
    private readonly duty: DutyReader,
  ) {}

  onModuleInit(): void {
    this.streams.declare(this);
  }

  async notices(events: readonly Stored<EventName>[]): Promise<readonly Notice[]> {
    const released = await this.interactionsOf(
      events.flatMap((event) => (is(event, 'feed.released') ? event.payload.claimIds : [])),
    );
    const arrived = oneOf(events.flatMap((event) => (is(event, 'feed.routed') ? [event.payload.arrived ?? []] : [])));
    const plain = events.flatMap((event) => noticesOf(event, released));
    const changes = events.flatMap((event) => (is(event, 'feed.changed-together') ? [event.payload] : []));
    const ids = plain.flatMap(({ id }) => id ?? []).concat(changes.flatMap(({ interactionIds }) => interactionIds));
    const rows =
      ids.length === 0 ? [] : await this.work.read<{ id: Id; lists: ArrivedList[] }>(LISTS, [[...new Set(ids)]]);
    const lists = new Map(rows.map((row) => [row.id, row.lists]));
    // However many arrive while streams are told of others: all of them are one notice, before what became of them.
    const came: Notice[] =
      arrived.length === 0 ? [] : [{ kind: 'feed.arrived', id: null, personId: null, lists: arrived }];
    const told = plain.map((notice) =>
      notice.id === null ? notice : { ...notice, lists: lists.get(notice.id) ?? [] },
    );
    return came.concat(
      told,
      changes.map(({ interactionIds, left }) => changed(interactionIds, lists, left ?? [])),
    );
  }

  async fits(personIds: readonly Id[]): Promise<ReadonlyMap<Id, Fit>> {
    const rows = await this.work.hot<FitRow>('feed.fits', FITS, [personIds, this.clock.now()]);
    const off = await this.duty.of(personIds);
    return new Map(
      rows.map(({ id, reach, topics, frozen, languages, department }) => [
        id,
        {
          reach,
          topics: new Set(topics),
          frozen: new Set(frozen),
          languages: languages ?? [],
          department,
          off: off.get(id) ?? null,
        },
      ]),
    );
  }

  tell(notice: Notice, fit: Fit, to: Id, offDuty: boolean): Told | null {
    const { reach, topics, frozen, languages, department, off } = fit;
    const { kind, id, personId, lists } = notice;
    if (off !== null && personId !== to && !(off.mayLook && offDuty)) return null;
    const fitting = lists.filter(
      (list) =>
        topics.has(list.topicId) &&
        !frozen.has(`${list.topicId} ${list.channelId}`) &&
        list.risk <= (reach[list.channelId] ?? 0) &&
        (list.language === null || languages.length === 0 || languages.includes(list.language)),
    );
    if (id === null) return fitting.length === 0 ? null : { kind, data: { ...together(fitting) } };
    const mine = personId === to;
    if (notice.department !== undefined && !mine) {
      const concerned =
        notice.department === department && lists.some((list) => list.risk <= (reach[list.channelId] ?? 0));
      return concerned ? { kind, data: { id, mine } } : null;
    }
    return mine || fitting.length > 0 ? { kind, data: { id, mine } } : null;
  }

  async demandSight(personId: Id, interactionId: Id): Promise<void> {
    await this.threads.view(personId, interactionId, await this.claims.triages(interactionId));
  }

  present(personIds: readonly Id[]): Promise<readonly unknown[]> {
    return this.work.read(
      `SELECT person_id AS "personId", given_name AS "givenName", family_name AS "familyName", names
       FROM people.directory WHERE person_id = ANY($1::uuid[]) ORDER BY person_id`,
      [personIds],
    );
  }

  private async interactionsOf(claimIds: readonly Id[]): Promise<ReadonlyMap<Id, { id: Id; personId: Id }>> {
    if (claimIds.length === 0) return new Map();
    const rows = await this.work.read<{ claimId: Id; id: Id; personId: Id }>(
      `SELECT id AS "claimId", interaction_id AS id, person_id AS "personId" FROM feed.claim WHERE id = ANY($1::uuid[])`,
      [claimIds],
    );
    return new Map(rows.map((row) => [row.claimId, row]));
  }
}

function is<N extends EventName>(event: Stored<EventName>, name: N): event is Stored<N> & Stored<EventName> {
  return event.name === name;
}

function noticesOf(event: Stored<EventName>, released: ReadonlyMap<Id, { id: Id; personId: Id }>): Notice[] {
  if (is(event, 'feed.claimed')) return [one('feed.claimed', event.payload.interactionId, event.payload.personId)];
  if (is(event, 'feed.answered')) return [one('feed.done', event.payload.interactionId, event.payload.personId)];
  if (is(event, 'feed.closed')) return [one('feed.done', event.payload.interactionId, event.payload.personId)];
  if (is(event, 'feed.passed')) {
    const { interactionId, department, personId } = event.payload;
    return [{ ...one('feed.passed', interactionId, personId), department }];
  }
  if (!is(event, 'feed.released')) return [];
  return event.payload.claimIds.flatMap((claimId) => {
    const found = released.get(claimId);
    return found === undefined ? [] : [one('feed.released', found.id, found.personId)];
  });
}

/** What was changed together, gathered by the lists it is in now and those it left. */
function changed(
  ids: readonly Id[],
  known: ReadonlyMap<Id, readonly ArrivedList[]>,
  left: readonly ArrivedList[],
): Notice {
  const rows = ids.flatMap((interactionId) =>
    (known.get(interactionId) ?? []).map((list) => ({ ...list, interactionId })),
  );
  return { kind: 'feed.changed', id: null, personId: null, lists: [...listsOf(rows), ...left] };
}

function one(kind: Notice['kind'], id: Id, personId: Id): Notice {
  return { kind, id, personId, lists: [] };
}
