import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { demandPublishable } from './channel';
import { publisherUnknown } from './channels.errors';
import { ChannelsRepository } from './channels.repository';

/** Who publishes on a business channel: registered and ended, both idempotent. */
@Injectable()
export class PublishersService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly channels: ChannelsRepository,
  ) {}

  /** @throws Problem not-found, no-publishers-here, publisher-unknown */
  register(channelId: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      demandPublishable(await this.channels.take(channelId));
      const person = await this.people.find(personId);
      if (person === null || !person.active) throw publisherUnknown({ id: personId });
      const added = await this.work.affect(
        `INSERT INTO channels.publisher (id, channel_id, person_id, from_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (channel_id, person_id) WHERE until_at IS NULL DO NOTHING`,
        [newId(), channelId, personId, this.clock.now()],
      );
      if (added > 0) await this.tell('publisher.registered', channelId, personId);
    });
  }

  /** @throws Problem not-found */
  end(channelId: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.channels.take(channelId);
      const ended = await this.work.affect(
        `UPDATE channels.publisher SET until_at = greatest(from_at, $3)
         WHERE channel_id = $1 AND person_id = $2 AND until_at IS NULL`,
        [channelId, personId, this.clock.now()],
      );
      if (ended > 0) await this.tell('publisher.ended', channelId, personId);
    });
  }

  /** Ends every registration of persons who left. */
  async endAll(personIds: readonly Id[]): Promise<void> {
    const ended = await this.work.write<{ channel_id: Id; person_id: Id }>(
      `UPDATE channels.publisher SET until_at = greatest(from_at, $2)
       WHERE person_id = ANY($1::uuid[]) AND until_at IS NULL RETURNING channel_id, person_id`,
      [personIds, this.clock.now()],
    );
    if (ended.length === 0) return;
    await this.trail.appendAll(
      ended.map((row) => ({
        act: 'publisher.ended',
        subject: { kind: 'channel', id: row.channel_id },
        after: { personId: row.person_id, reason: 'left' },
      })),
    );
    await this.outbox.append('channels.changed', { channelIds: [...new Set(ended.map((row) => row.channel_id))] });
  }

  private async tell(act: string, channelId: Id, personId: Id): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'channel', id: channelId }, after: { personId } });
    await this.outbox.append('channels.changed', { channelIds: [channelId] });
  }
}
