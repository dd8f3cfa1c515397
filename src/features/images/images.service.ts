import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Files } from '../../platform/files/files';
import type { Localised } from '../../platform/i18n/messages';
import { ChannelsReader } from '../channels/public';
import { ApprovedWords, type Draft, DraftsService } from '../drafts/public';
import { mostOn, silentIn } from './image';
import { LARGEST, pictureIn } from './image-file';
import { imageTooLarge, noImage, tooManyImages } from './images.errors';
import { ImagesReader } from './images.reader';

/** The pictures that an author puts to their words; each change of them is an edit of the draft. */
@Injectable()
export class ImagesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly files: Files,
    private readonly channels: ChannelsReader,
    private readonly drafts: DraftsService,
    private readonly words: ApprovedWords,
    private readonly reader: ImagesReader,
  ) {}

  /** @throws Problem not-found, no-image, image-too-large, too-many-images, wrong-state */
  async add(authorId: Id, draftId: Id, file: Readable): Promise<Id> {
    const picture = pictureIn(await received(file));
    if (picture === null) throw noImage();
    const { bytes, type, width, height } = picture;
    const hash = createHash('sha256').update(bytes).digest();
    return this.work.run(async () => {
      const draft = await this.own(authorId, draftId);
      const channel = await this.channels.find(draft.channelId);
      const most = mostOn(channel?.network ?? '');
      const there = await this.reader.working(draftId);
      if (there.length >= most) throw tooManyImages({ most });
      const id = newId();
      await this.files.keep(id, [{ hash, bytes: bytes.length, open: () => Promise.resolve(Readable.from([bytes])) }]);
      await this.work.write(
        `INSERT INTO images.image (id, draft_id, position, type, hash, bytes, width, height, alt, added_at, removed)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '{}', $9, false)`,
        [id, draftId, (there.at(-1)?.position ?? 0) + 1, type, hash, bytes.length, width, height, this.clock.now()],
      );
      await this.edited(draft);
      return id;
    });
  }

  /** States what there is to see. @throws Problem not-found, wrong-state */
  describe(authorId: Id, draftId: Id, id: Id, alt: Localised): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.own(authorId, draftId);
      const described = await this.work.affect(
        'UPDATE images.image SET alt = $3::jsonb WHERE id = $1 AND draft_id = $2 AND NOT removed',
        [id, draftId, JSON.stringify(alt)],
      );
      if (described === 0) throw notFound({ id });
      await this.edited(draft);
    });
  }

  /** States the order of all pictures. @throws Problem not-found, wrong-state, invalid-request */
  arrange(authorId: Id, draftId: Id, order: readonly Id[]): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.own(authorId, draftId);
      const there = (await this.reader.working(draftId)).map(({ id }) => id);
      if (order.length !== there.length || !there.every((id) => order.includes(id))) {
        throw invalidRequest({}, { faults: [{ pointer: '/order', code: 'not-all-pictures' }] });
      }
      if (there.every((id, at) => id === order[at])) return;
      await this.work.write(
        `UPDATE images.image i SET position = o.position FROM unnest($2::uuid[]) WITH ORDINALITY AS o (id, position)
         WHERE i.draft_id = $1 AND i.id = o.id AND NOT i.removed`,
        [draftId, order],
      );
      await this.edited(draft);
    });
  }

  /** Takes a picture out; it is gone unless a submitted revision has it. @throws Problem not-found, wrong-state */
  remove(authorId: Id, draftId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.own(authorId, draftId);
      const removed = await this.work.affect(
        'UPDATE images.image SET removed = true WHERE id = $1 AND draft_id = $2 AND NOT removed',
        [id, draftId],
      );
      if (removed === 0) throw notFound({ id });
      await this.sweep([draftId]);
      await this.edited(draft);
    });
  }

  /** The pictures become part of a revision. In the ambient transaction. @throws Problem invalid-request without words in its language */
  async seal(draftId: Id, revision: number, language: string): Promise<void> {
    const images = await this.reader.working(draftId);
    const faults = silentIn(images, language).map((at) => ({
      pointer: `/images/${at}/alt`,
      code: 'image-without-alt',
    }));
    if (faults.length > 0) throw invalidRequest({}, { faults });
    if (images.length === 0) return;
    await this.work.write(
      `INSERT INTO images.sealed (draft_id, revision, position, image_id, alt)
       SELECT i.draft_id, $2, i.position, i.id, i.alt FROM images.image i WHERE i.draft_id = $1 AND NOT i.removed`,
      [draftId, revision],
    );
  }

  /** Unsubmitted pictures are gone; those of the last revision stand again. In the ambient transaction. */
  async forget(draftIds: readonly Id[]): Promise<void> {
    await this.work.write(
      `UPDATE images.image i SET removed = l.image_id IS NULL, alt = coalesce(l.alt, '{}'), position = coalesce(l.position, i.position)
       FROM images.image o LEFT JOIN LATERAL (
         SELECT s.image_id, s.alt, s.position FROM images.sealed s
         WHERE s.image_id = o.id AND s.revision = (SELECT max(r.number) FROM drafts.said r WHERE r.draft_id = o.draft_id)) l ON true
       WHERE o.id = i.id AND i.draft_id = ANY($1::uuid[])`,
      [draftIds],
    );
    await this.sweep(draftIds);
  }

  /** What was taken out and no revision has is gone. */
  private async sweep(draftIds: readonly Id[]): Promise<void> {
    const gone = await this.work.write<{ id: Id }>(
      `DELETE FROM images.image i WHERE i.draft_id = ANY($1::uuid[]) AND i.removed
         AND NOT EXISTS (SELECT FROM images.sealed s WHERE s.image_id = i.id) RETURNING i.id`,
      [draftIds],
    );
    for (const { id } of gone) await this.files.leave(id);
  }

  private async own(authorId: Id, draftId: Id): Promise<Draft> {
    const draft = await this.words.lock(draftId);
    if (draft.authorId !== authorId) throw notFound({ id: draftId });
    return draft;
  }

  /** Whatever was submitted or approved of the draft no longer stands. */
  private async edited(draft: Draft): Promise<void> {
    await this.drafts.rewrite(draft.authorId, draft.id, draft.text, draft.version);
  }
}

/** @throws Problem image-too-large */
async function received(file: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of file) {
    const part = chunk as Buffer;
    size += part.length;
    if (size > LARGEST) throw imageTooLarge({ megabytes: LARGEST / 1024 / 1024 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
