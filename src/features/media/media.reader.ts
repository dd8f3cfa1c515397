import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { lackIn, type MediaItem } from './item';
import { mediaIn } from './references';

/** An item with what its captions say. */
export interface MediaView extends Omit<MediaItem, 'hash' | 'uploadedBy'> {
  readonly captions: readonly string[];
}

/** The bytes of an item, as they are served. */
export interface MediaContent {
  readonly type: string;
  readonly hash: Buffer;
  readonly bytes: number;
}

const VIEW = `m.id, m.kind, m.type, m.bytes, m.seconds, m.name, m.alt, m.state, m.uploaded_at AS "uploadedAt", m.version,
  coalesce(c.transcript, '{}') || m.transcript AS transcript, coalesce(c.languages, '{}') AS captions`;

const FROM = `media.item m LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(language, transcript) AS transcript, array_agg(language ORDER BY language) AS languages
    FROM media.captions WHERE item_id = m.id) c ON true`;

/** Media, for authors, for lessons and for those who learn. */
@Injectable()
export class MediaReader {
  constructor(private readonly work: Work) {}

  /** The newest first. */
  async page(
    { q, kind, state = 'active' }: { q?: string | undefined; kind?: string | undefined; state?: string | undefined },
    after: string | undefined,
    limit: number,
  ): Promise<Page<MediaView>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<MediaView>(
      `SELECT ${VIEW} FROM ${FROM}
       WHERE m.state = $1 AND ($2::text IS NULL OR m.kind = $2) AND ($3::uuid IS NULL OR m.id < $3)
         AND ($4::text IS NULL OR position(lower($4) IN lower(m.name || ' ' || m.alt::text || ' ' || m.transcript::text)) > 0)
       ORDER BY m.id DESC LIMIT $5`,
      [state, kind ?? null, cursor?.[0] ?? null, q ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** @throws Problem not-found */
  async find(id: Id): Promise<MediaView> {
    const [item] = await this.work.read<MediaView>(`SELECT ${VIEW} FROM ${FROM} WHERE m.id = $1`, [id]);
    if (item === undefined) throw notFound({ id });
    return item;
  }

  /** @throws Problem not-found */
  async content(id: Id): Promise<MediaContent> {
    const [item] = await this.work.read<MediaContent>('SELECT type, hash, bytes FROM media.item WHERE id = $1', [id]);
    if (item === undefined) throw notFound({ id });
    return item;
  }

  /** Captions in WebVTT. @throws Problem not-found */
  async captions(id: Id, language: string): Promise<string> {
    const [row] = await this.work.read<{ text: string }>(
      'SELECT text FROM media.captions WHERE item_id = $1 AND language = $2',
      [id, language],
    );
    if (row === undefined) throw notFound({ id });
    return row.text;
  }

  /** How long the sound and film of texts takes, by id; what there is not takes no time. */
  async lengths(texts: readonly string[]): Promise<ReadonlyMap<Id, number>> {
    const ids = texts.flatMap((text) => mediaIn(text)).filter((id) => id !== null);
    if (ids.length === 0) return new Map();
    const rows = await this.work.read<{ id: Id; seconds: number }>(
      'SELECT id, seconds FROM media.item WHERE id = ANY($1::uuid[]) AND seconds IS NOT NULL',
      [ids],
    );
    return new Map(rows.map(({ id, seconds }) => [id, seconds]));
  }

  /** What the media of a text, by language, lack to be shown: words for pictures, captions for sound and film. */
  async lack(body: Localised): Promise<string | null> {
    for (const [language, text] of Object.entries(body)) {
      const ids = mediaIn(text);
      const known = ids.filter((id) => id !== null);
      if (known.length < ids.length) return 'media-unknown';
      const items = known.length === 0 ? [] : await this.many(known);
      if (items.length < known.length) return 'media-unknown';
      for (const item of items) {
        const code = lackIn(item, item.captions, language);
        if (code !== null) return code;
      }
    }
    return null;
  }

  private many(ids: readonly Id[]): Promise<readonly MediaView[]> {
    return this.work.read<MediaView>(`SELECT ${VIEW} FROM ${FROM} WHERE m.id = ANY($1::uuid[])`, [ids]);
  }
}
