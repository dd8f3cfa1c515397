import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound, staleVersion } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Files } from '../../platform/files/files';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { readCaptions, transcriptOf } from './captions';
import { describe, type MediaItem, type MediaWords } from './item';
import { MediaItemEntity } from './item.entity';
import { captionsFaulty } from './media.errors';

/** What authors say about media; the files themselves never change. */
@Injectable()
export class Media {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly files: Files,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem not-found, stale-version, invalid-request */
  describe(id: Id, version: number | null, words: MediaWords): Promise<MediaItem> {
    return this.work.run(async () => {
      const item = await takeRecord(this.work.manager, MediaItemEntity, id);
      if (version !== null && version !== item.version) throw staleVersion({ id });
      return saveRecord(this.work.manager, MediaItemEntity, describe(item, words));
    });
  }

  /** Takes it out of the choice of authors, or back; lessons that show it go on showing it. @throws Problem not-found */
  turn(id: Id, state: MediaItem['state']): Promise<MediaItem> {
    return this.work.run(async () => {
      const item = await takeRecord(this.work.manager, MediaItemEntity, id);
      return saveRecord(this.work.manager, MediaItemEntity, { ...item, state });
    });
  }

  /** Deletes what nothing published shows. @throws Problem not-found, media-in-use naming where it is shown */
  remove(id: Id): Promise<void> {
    return this.work.run(async () => {
      const { name, type, bytes, hash } = await takeRecord(this.work.manager, MediaItemEntity, id);
      await this.outbox.tell('media.deleting', { mediaId: id });
      await this.work.write('DELETE FROM media.captions WHERE item_id = $1', [id]);
      await this.work.write('DELETE FROM media.item WHERE id = $1', [id]);
      await this.files.leave(id);
      await this.trail.append({
        act: 'media.deleted',
        subject: { kind: 'media', id },
        before: { name, type, bytes, hash: hash.toString('hex') },
      });
    });
  }

  /** States captions in a language. @throws Problem not-found, captions-faulty naming each fault with its line */
  caption(id: Id, language: string, text: string): Promise<void> {
    const { cues, faults } = readCaptions(text);
    if (faults.length > 0) throw captionsFaulty({}, { faults });
    return this.work.run(async () => {
      const item = await takeRecord(this.work.manager, MediaItemEntity, id);
      if (item.kind === 'image') throw notFound({ id });
      await this.work.write(
        `INSERT INTO media.captions (item_id, language, text, transcript, stated_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (item_id, language) DO UPDATE SET text = excluded.text, transcript = excluded.transcript,
           stated_at = excluded.stated_at`,
        [id, language, text, transcriptOf(cues), this.clock.now()],
      );
    });
  }
}
