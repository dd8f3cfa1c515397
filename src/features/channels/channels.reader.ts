import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';
import type { AccountKind, InWords } from './channel';
import { FOLD, type Fold } from './networks.service';

export interface ChannelView {
  readonly id: Id;
  readonly code: string;
  readonly network: string;
  readonly networkNames: Readonly<Record<string, string>>;
  readonly accountKind: AccountKind;
  readonly names: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly handle: string | null;
  readonly url: string | null;
  readonly country: string | null;
  readonly timeZone: string;
  readonly speaksTo: InWords;
  readonly tone: InWords;
  readonly limits: InWords;
  /** Code points of one text, null without a limit. */
  readonly textLimit: number | null;
  readonly version: number;
}

export interface NetworkView {
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
  readonly textLimit: number | null;
  readonly fold: Fold | null;
}

export interface PublisherView {
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Readonly<Record<string, string>>;
  readonly from: string;
}

const VIEW = `SELECT c.id, c.code, c.network, n.names AS "networkNames", c.account_kind AS "accountKind", c.names, c.languages,
    c.handle, c.url, c.country, c.time_zone AS "timeZone", c.speaks_to AS "speaksTo", c.tone, c.limits, n.text_limit AS "textLimit", c.version
  FROM channels.channel c JOIN channels.network n ON n.code = c.network`;

@Injectable()
export class ChannelsReader {
  constructor(private readonly work: Work) {}

  async find(id: Id): Promise<ChannelView | null> {
    const [channel] = await this.work.read<ChannelView>(`${VIEW} WHERE c.id = $1`, [id]);
    return channel ?? null;
  }

  async findByCode(code: string): Promise<ChannelView | null> {
    const [channel] = await this.work.read<ChannelView>(`${VIEW} WHERE c.code = $1`, [code]);
    return channel ?? null;
  }

  /** Those of the given ids that exist. */
  async known(ids: readonly Id[]): Promise<ReadonlySet<Id>> {
    const rows = await this.work.read<{ id: Id }>('SELECT id FROM channels.channel WHERE id = ANY($1::uuid[])', [ids]);
    return new Set(rows.map((row) => row.id));
  }

  /** Whether the person is registered now to publish on the channel. */
  async isPublisher(personId: Id, channelId: Id): Promise<boolean> {
    const rows = await this.work.read('SELECT FROM channels.publishing WHERE person_id = $1 AND channel_id = $2', [
      personId,
      channelId,
    ]);
    return rows.length > 0;
  }

  /** Whether the person is an owner of the channel now. */
  async answersFor(personId: Id, channelId: Id): Promise<boolean> {
    const rows = await this.work.read('SELECT FROM channels.answering WHERE person_id = $1 AND channel_id = $2', [
      personId,
      channelId,
    ]);
    return rows.length > 0;
  }

  /** The present publishers of a channel. */
  async publishersOf(channelId: Id): Promise<readonly Id[]> {
    const rows = await this.work.read<{ person_id: Id }>(
      'SELECT person_id FROM channels.publishing WHERE channel_id = $1 ORDER BY person_id',
      [channelId],
    );
    return rows.map((row) => row.person_id);
  }

  async page(after: string | undefined, limit: number): Promise<Page<ChannelView>> {
    const cursor = decodeCursor(after, 1);
    const rows = await this.work.read<ChannelView>(
      `${VIEW} WHERE $1::text IS NULL OR c.code > $1 ORDER BY c.code LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.code]);
  }

  /** Channels the person publishes on or answers for now. */
  async concerning(personId: Id, after: string | undefined, limit: number): Promise<Page<ChannelView>> {
    const cursor = decodeCursor(after, 1);
    const rows = await this.work.read<ChannelView>(
      `${VIEW} WHERE (EXISTS (SELECT FROM channels.publishing p WHERE p.channel_id = c.id AND p.person_id = $1)
           OR EXISTS (SELECT FROM channels.answering a WHERE a.channel_id = c.id AND a.person_id = $1))
         AND ($2::text IS NULL OR c.code > $2) ORDER BY c.code LIMIT $3`,
      [personId, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.code]);
  }

  /** The present publishers of a channel by external id. */
  async publishers(channelId: Id, after: string | undefined, limit: number): Promise<Page<PublisherView>> {
    const cursor = decodeCursor(after, 1);
    const rows = await this.work.read<Omit<PublisherView, 'from'> & { from: Date }>(
      `SELECT d.person_id AS "personId", d.external_id AS "externalId", d.given_name AS "givenName",
              d.family_name AS "familyName", d.names, p.from_at AS "from"
       FROM channels.publisher p JOIN people.directory d ON d.person_id = p.person_id
       WHERE p.channel_id = $1 AND p.until_at IS NULL AND ($2::text IS NULL OR d.external_id > $2)
       ORDER BY d.external_id LIMIT $3`,
      [channelId, cursor?.[0] ?? null, limit + 1],
    );
    const views = rows.map((row) => ({ ...row, from: row.from.toISOString() }));
    return pageOf(views, limit, (row) => [row.externalId]);
  }

  /** Every network channels may be on. */
  networks(): Promise<NetworkView[]> {
    return this.work.read<NetworkView>(
      `SELECT code, names, text_limit AS "textLimit", ${FOLD} FROM channels.network ORDER BY position`,
    );
  }
}
