import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { type Channel, type ChannelChanges, restate } from './channel';
import { ChannelsReader, type ChannelView } from './channels.reader';
import { ChannelsRepository } from './channels.repository';

@Injectable()
export class ChannelsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly channels: ChannelsRepository,
    private readonly reader: ChannelsReader,
  ) {}

  /** @throws Problem channel-code-taken, invalid-request for an unknown network */
  add(stated: Omit<Channel, 'id' | 'version'>): Promise<Id> {
    return this.work.run(async () => {
      const networks = await this.reader.networks();
      if (!networks.some((network) => network.code === stated.network)) {
        throw invalidRequest({}, { faults: [{ pointer: '/network', code: 'unknown-network' }] });
      }
      const channel = { ...stated, languages: [...new Set(stated.languages)], id: newId(), version: 1 };
      await this.channels.add(channel);
      await this.tell('channel.added', channel.id, null, channel);
      return channel.id;
    });
  }

  /** @throws Problem not-found, stale-version */
  change(id: Id, changes: ChannelChanges, expected: number | null): Promise<ChannelView | null> {
    return this.work.run(async () => {
      const before = await this.channels.take(id);
      const after = await this.channels.save(restate(before, changes, expected));
      await this.tell('channel.changed', id, before, after);
      return this.reader.find(id);
    });
  }

  private async tell(act: string, id: Id, before: Channel | null, after: Channel): Promise<void> {
    const was = before === null ? {} : { before: { ...before } };
    await this.trail.append({ act, subject: { kind: 'channel', id }, ...was, after: { ...after } });
    await this.outbox.append('channels.changed', { channelIds: [id] });
  }
}
