import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { holds } from '../../platform/access/reach';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { publisherUnknown } from './channels.errors';
import { ChannelsRepository } from './channels.repository';

/** A leaver's roles on a network, until they are confirmed removed. */
export interface DepartureView {
  readonly id: Id;
  /** Null for a branded handle that the leaver held. */
  readonly channelId: Id | null;
  readonly channelNames: Readonly<Record<string, string>>;
  readonly network: string;
  readonly handle: string | null;
  readonly personId: Id;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly leftAt: Date;
}

/** Something that who left may still hold on a network: a role on a channel of ours, or a branded handle. */
export type LeftBehind =
  | { readonly personId: Id; readonly channelId: Id }
  | { readonly personId: Id; readonly handleId: Id; readonly network: string; readonly name: string };

interface Departure {
  readonly channel_id: Id | null;
  readonly handle_id: Id | null;
  readonly person_id: Id;
  readonly confirmed_at: Date | null;
}

/** Whose task a departure `x` is: the channel's owners'; where it has none, everybody's who may change channels. */
const MINE = `($1::uuid IS NULL OR EXISTS (SELECT FROM channels.answering a WHERE a.channel_id = x.channel_id AND a.person_id = $1))`;

/** Who answers for channels, and what is left to do there when a publisher leaves the company. */
@Injectable()
export class DeparturesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly channels: ChannelsRepository,
  ) {}

  /** Names an owner; one who is already changes nothing. @throws Problem not-found, publisher-unknown */
  own(channelId: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.channels.take(channelId);
      const person = await this.people.find(personId);
      if (person === null || !person.active) throw publisherUnknown({ id: personId });
      const added = await this.work.affect(
        `INSERT INTO channels.owner (id, channel_id, person_id, from_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (channel_id, person_id) WHERE until_at IS NULL DO NOTHING`,
        [newId(), channelId, personId, this.clock.now()],
      );
      if (added > 0) await this.prove('owner.named', channelId, personId);
    });
  }

  /** @throws Problem not-found */
  disown(channelId: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.channels.take(channelId);
      const ended = await this.work.affect(
        `UPDATE channels.owner SET until_at = greatest(from_at, $3)
         WHERE channel_id = $1 AND person_id = $2 AND until_at IS NULL`,
        [channelId, personId, this.clock.now()],
      );
      if (ended > 0) await this.prove('owner.ended', channelId, personId);
    });
  }

  owners(channelId: Id): Promise<readonly { personId: Id; name: string; names: Record<string, string> }[]> {
    return this.work.read(
      `SELECT d.person_id AS "personId", d.given_name || ' ' || d.family_name AS name, d.names
       FROM channels.answering a JOIN people.directory d ON d.person_id = a.person_id
       WHERE a.channel_id = $1 ORDER BY d.family_name, d.given_name, d.person_id LIMIT 100`,
      [channelId],
    );
  }

  /** In the ambient transaction, before their registrations end: whoever published or answered somewhere leaves a task. */
  async begin(personIds: readonly Id[]): Promise<void> {
    const rows = await this.work.write<{ channel_id: Id; person_id: Id }>(
      `SELECT channel_id, person_id FROM channels.publisher WHERE person_id = ANY($1::uuid[]) AND until_at IS NULL
       UNION SELECT channel_id, person_id FROM channels.owner WHERE person_id = ANY($1::uuid[]) AND until_at IS NULL`,
      [personIds],
    );
    await this.leave(rows.map((row) => ({ personId: row.person_id, channelId: row.channel_id })));
    await this.work.write(
      'UPDATE channels.owner SET until_at = greatest(from_at, $2) WHERE person_id = ANY($1::uuid[]) AND until_at IS NULL',
      [personIds, this.clock.now()],
    );
  }

  /** In the ambient transaction: a task for each thing left behind; one that waits already stays as it is. */
  async leave(left: readonly LeftBehind[]): Promise<void> {
    if (left.length === 0) return;
    await this.work.write(
      `INSERT INTO channels.departure (id, channel_id, person_id, handle_id, network, name, left_at)
       SELECT r.*, $7 FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[]) AS r
       ON CONFLICT DO NOTHING`,
      [
        left.map(() => newId()),
        left.map((each) => ('channelId' in each ? each.channelId : null)),
        left.map(({ personId }) => personId),
        left.map((each) => ('handleId' in each ? each.handleId : null)),
        left.map((each) => ('handleId' in each ? each.network : null)),
        left.map((each) => ('handleId' in each ? each.name : null)),
        this.clock.now(),
      ],
    );
    await this.outbox.append('channels.departed', {});
  }

  /** What the person is to see to: of channels they own, or of all for whoever may change channels. */
  async page(personId: Id, after: string | undefined, limit: number): Promise<Page<DepartureView>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<DepartureView>(
      `SELECT x.id, x.channel_id AS "channelId", coalesce(c.names, n.names) AS "channelNames", coalesce(c.network, x.network) AS network,
              coalesce(c.handle, x.name) AS handle, x.person_id AS "personId",
              x.left_at AS "leftAt"
       FROM channels.departure x LEFT JOIN channels.channel c ON c.id = x.channel_id
       LEFT JOIN channels.network n ON n.code = x.network
       WHERE x.confirmed_at IS NULL AND ${MINE} AND ($2::uuid IS NULL OR x.id > $2) ORDER BY x.id LIMIT $3`,
      [mayAll() ? null : personId, cursor?.[0] ?? null, limit + 1],
    );
    const persons = await this.people.findAll(rows.map((row) => row.personId));
    const named = rows.map((row) => {
      const person = persons.get(row.personId);
      const name = `${person?.givenName ?? ''} ${person?.familyName ?? ''}`.trim();
      return { ...row, name, names: person?.names ?? {} };
    });
    return pageOf(named, limit, (row) => [row.id]);
  }

  /** Their roles on the network are removed; confirming twice changes nothing. @throws Problem not-found */
  confirm(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const [departure] = await this.work.write<Departure>(
        `SELECT x.channel_id, x.handle_id, x.person_id, x.confirmed_at FROM channels.departure x WHERE x.id = $2 AND ${MINE} FOR UPDATE`,
        [mayAll() ? null : personId, id],
      );
      if (departure === undefined) throw notFound({ id });
      if (departure.confirmed_at !== null) return;
      await this.work.write('UPDATE channels.departure SET confirmed_at = $2, confirmed_by = $3 WHERE id = $1', [
        id,
        this.clock.now(),
        personId,
      ]);
      const { channel_id: channelId, handle_id: handleId, person_id: leaverId } = departure;
      await this.trail.append({
        act: 'departure.confirmed',
        subject: channelId === null ? { kind: 'handle', id: handleId ?? id } : { kind: 'channel', id: channelId },
        after: { personId: leaverId },
      });
      await this.outbox.tell('channels.departure-confirmed', { channelId, handleId, personId: leaverId });
      await this.outbox.append('channels.departed', {});
    });
  }

  private prove(act: string, channelId: Id, personId: Id): Promise<void> {
    return this.trail.append({ act, subject: { kind: 'channel', id: channelId }, after: { personId } });
  }
}

function mayAll(): boolean {
  return holds(currentActor(), 'channels:write');
}
