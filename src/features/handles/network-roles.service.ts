import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelAccess, ChannelsReader, type ChannelView, DeparturesService } from '../channels/public';
import { PeopleReader } from '../people/public';
import { holderUnknown, notABusinessChannel } from './handles.errors';
import { demandAll, demandHolder, demandSince, type NetworkRole } from './network-role';

export type NamedRole = Pick<NetworkRole, 'personId' | 'outside' | 'role' | 'since'>;

/** Who holds which role on the network itself, as the channel's owners (or whoever may change channels) say. */
@Injectable()
export class NetworkRolesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly channels: ChannelsReader,
    private readonly departures: DeparturesService,
    private readonly access: ChannelAccess,
  ) {}

  /** One role for a person at a channel: another one takes its place. @throws Problem not-found, not-a-business-channel, holder-unknown, invalid-request */
  name(byId: Id, channelId: Id, named: NamedRole): Promise<Id> {
    const { personId, outside, role, since } = named;
    return this.work.run(async () => {
      await this.demandOwner(byId, channelId);
      const now = this.clock.now();
      demandSince(since, now);
      demandHolder(named);
      if (personId !== null && (await this.people.find(personId))?.active !== true)
        throw holderUnknown({ id: personId });
      await this.lock(channelId);
      const before = await this.close(
        `channel_id = $2 AND (person_id = $3::uuid
           OR (person_id IS NULL AND lower(outside_firm) = lower($4) AND lower(outside_name) = lower($5)))`,
        [channelId, personId, outside?.firm.trim() ?? null, outside?.name.trim() ?? null],
      );
      const id = newId();
      await this.work.write(
        `INSERT INTO handles.network_role (id, channel_id, person_id, role, since, from_at, confirmed_at, confirmed_by,
           outside_name, outside_firm, outside_contact)
         VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10)`,
        [
          ...[id, channelId, personId, role.trim(), since, now, byId],
          ...[outside?.name.trim() ?? null, outside?.firm.trim() ?? null, outside?.contact.trim() ?? null],
        ],
      );
      await this.tell('network-role.named', channelId, {
        personId,
        firm: outside?.firm,
        role,
        since,
        before: before[0]?.role ?? null,
      });
      return id;
    });
  }

  /** They hold it no longer. @throws Problem not-found */
  end(byId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const [row] = await this.work.read<{ channelId: Id }>(
        'SELECT channel_id AS "channelId" FROM handles.network_role WHERE id = $1 AND until_at IS NULL',
        [id],
      );
      if (row === undefined) throw notFound({ id });
      await this.demandOwner(byId, row.channelId);
      const [ended] = await this.close('id = $2', [id]);
      if (ended === undefined) throw notFound({ id });
      await this.tell('network-role.ended', row.channelId, { personId: ended.personId, role: ended.role });
    });
  }

  /** An owner has looked at all of them, on the network. @throws Problem not-found, invalid-request for others than there are */
  confirm(byId: Id, channelId: Id, ids: readonly Id[]): Promise<void> {
    return this.work.run(async () => {
      await this.demandOwner(byId, channelId);
      await this.lock(channelId);
      const rows = await this.work.write<{ id: Id }>(
        'SELECT id FROM handles.network_role WHERE channel_id = $1 AND until_at IS NULL',
        [channelId],
      );
      const present = rows.map(({ id }) => id);
      demandAll(ids, present);
      await this.work.write(
        'UPDATE handles.network_role SET confirmed_at = $2, confirmed_by = $3 WHERE id = ANY($1::uuid[])',
        [present, this.clock.now(), byId],
      );
      await this.tell('network-roles.confirmed', channelId, { roles: present.length });
    });
  }

  /** Who left may still hold theirs: a task for each channel, and the row stays until that is confirmed. */
  async leave(personIds: readonly Id[]): Promise<void> {
    const rows = await this.work.write<{ personId: Id; channelId: Id }>(
      `SELECT person_id AS "personId", channel_id AS "channelId" FROM handles.network_role
       WHERE person_id = ANY($1::uuid[]) AND until_at IS NULL`,
      [personIds],
    );
    await this.departures.leave(rows);
  }

  /** Within the act that confirms it: who left holds nothing there any more. */
  async left(channelId: Id, personId: Id): Promise<void> {
    const ended = await this.close('channel_id = $2 AND person_id = $3', [channelId, personId]);
    if (ended.length > 0) await this.tell('network-role.ended', channelId, { personId, reason: 'left' });
  }

  /** Whether somebody keeps the list of a channel. */
  async keeps(personId: Id, channelId: Id): Promise<boolean> {
    return (await this.access.mayChange(channelId)) || this.channels.answersFor(personId, channelId);
  }

  /** @throws Problem not-found */
  private async demandOwner(personId: Id, channelId: Id): Promise<ChannelView> {
    const channel = await this.channels.find(channelId);
    if (channel === null || !(await this.keeps(personId, channelId))) throw notFound({ id: channelId });
    if (channel.accountKind !== 'business') throw notABusinessChannel({ id: channelId });
    return channel;
  }

  /** One change of a channel's list at a time. */
  private async lock(channelId: Id): Promise<void> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('handles.network-roles ' || $1::text, 0))`, [
      channelId,
    ]);
  }

  private close(which: string, values: readonly unknown[]): Promise<{ personId: Id | null; role: string }[]> {
    return this.work.write<{ personId: Id | null; role: string }>(
      `UPDATE handles.network_role SET until_at = greatest(from_at, $1) WHERE until_at IS NULL AND ${which}
       RETURNING person_id AS "personId", role`,
      [this.clock.now(), ...values],
    );
  }

  private async tell(act: string, channelId: Id, after: Readonly<Record<string, unknown>>): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'channel', id: channelId }, after });
    await this.outbox.append('handles.roles-changed', { channelIds: [channelId] });
  }
}
