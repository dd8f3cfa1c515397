import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { currentActor } from '../../platform/context/context';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { readCaptions } from './captions';
import { describe } from './item';
import { captionsFaulty } from './media.errors';
import { Media } from './media.service';
import { type JudgedMedia, MediaUploads } from './uploads.service';

/** What goes with the bytes of an item from one house to another. */
export interface MediaWordsCarried {
  readonly name: string;
  readonly alt: Localised;
  /** As its authors state it; captions say the rest. */
  readonly transcript: Localised;
  readonly captions: readonly { readonly language: string; readonly text: string }[];
}

/** An item as it is carried. */
export interface CarriedMedia extends MediaWordsCarried {
  readonly id: Id;
  readonly type: string;
  readonly hash: Buffer;
  readonly bytes: number;
  readonly seconds: number | null;
}

/** Takes media from one house to another, with what their authors say of them. */
@Injectable()
export class MediaCarrier {
  constructor(
    private readonly work: Work,
    private readonly media: Media,
    private readonly uploads: MediaUploads,
  ) {}

  /** Those of the ids that there are. */
  carried(ids: readonly Id[]): Promise<readonly CarriedMedia[]> {
    return this.work.read<CarriedMedia>(
      `SELECT m.id, m.type, m.hash, m.bytes, m.seconds, m.name, m.alt, m.transcript,
         coalesce((SELECT jsonb_agg(jsonb_build_object('language', language, 'text', text) ORDER BY language)
                   FROM media.captions WHERE item_id = m.id), '[]') AS captions
       FROM media.item m WHERE m.id = ANY($1::uuid[]) ORDER BY m.id`,
      [ids],
    );
  }

  /** A file written to a path and judged by its bytes. @throws Problem media-type-refused, media-too-large, invalid-request */
  judge(file: Readable, path: string, seconds: number | null): Promise<JudgedMedia> {
    return this.uploads.judge(file, path, seconds ?? undefined);
  }

  /** @throws Problem captions-faulty naming each fault with its line */
  demandCaptions(text: string): void {
    const { faults } = readCaptions(text);
    if (faults.length > 0) throw captionsFaulty({}, { faults });
  }

  /**
   * Keeps an item, or finds the one that is the same in bytes and words. In the ambient transaction.
   * @throws Problem invalid-request, captions-faulty
   */
  async keep(file: JudgedMedia, words: MediaWordsCarried): Promise<Id> {
    const same = await this.same(file.hash, words);
    if (same !== null) return same;
    const { name, alt, transcript, captions } = words;
    describe({ kind: file.kind }, { name, alt, transcript });
    const actor = currentActor();
    const by = actor.kind === 'person' ? actor.personId : null;
    const id = await this.uploads.keep(file, { name, alt, transcript }, by);
    for (const { language, text } of captions) await this.media.caption(id, language, text);
    return id;
  }

  private async same(hash: Buffer, { alt, transcript, captions }: MediaWordsCarried): Promise<Id | null> {
    const said = Object.fromEntries(captions.map(({ language, text }) => [language, text]));
    const [row] = await this.work.write<{ id: Id }>(
      `SELECT m.id FROM media.item m WHERE m.hash = $1 AND m.state = 'active' AND m.alt = $2::jsonb
         AND m.transcript = $3::jsonb
         AND coalesce((SELECT jsonb_object_agg(language, text) FROM media.captions WHERE item_id = m.id), '{}') = $4::jsonb
       ORDER BY m.id LIMIT 1`,
      [hash, JSON.stringify(alt), JSON.stringify(transcript), JSON.stringify(said)],
    );
    return row?.id ?? null;
  }
}
