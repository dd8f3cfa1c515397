import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import type { Channel } from './channel';
import { ChannelSchema } from './channel.entity';
import { channelCodeTaken } from './channels.errors';

@Injectable()
export class ChannelsRepository {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found */
  take(id: Id): Promise<Channel> {
    return takeRecord(this.work.manager, ChannelSchema, id);
  }

  /** @throws Problem stale-version */
  save(channel: Channel): Promise<Channel> {
    return saveRecord(this.work.manager, ChannelSchema, channel);
  }

  /** @throws Problem channel-code-taken */
  async add(channel: Channel): Promise<void> {
    const added = await this.work.affect(
      `INSERT INTO channels.channel (id, code, network, account_kind, names, languages, handle, url, country, time_zone,
         speaks_to, tone, limits, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (code) DO NOTHING`,
      [
        channel.id,
        channel.code,
        channel.network,
        channel.accountKind,
        JSON.stringify(channel.names),
        channel.languages,
        channel.handle,
        channel.url,
        channel.country,
        channel.timeZone,
        ...[channel.speaksTo, channel.tone, channel.limits].map((words) =>
          words === null ? null : JSON.stringify(words),
        ),
        channel.version,
      ],
    );
    if (added === 0) throw channelCodeTaken({ code: channel.code });
  }
}
