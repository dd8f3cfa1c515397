import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { type Draft, DeskService } from '../drafts/public';
import type { DraftImage } from './image';
import type { DraftImageDto } from './images.dto';

/** Pictures as somebody sees them: the author's own, or those of the revision that concerns others. */
export interface Gallery {
  readonly draft: Draft;
  readonly own: boolean;
  readonly images: readonly DraftImage[];
}

const COLUMNS = `i.id, i.draft_id AS "draftId", i.type, i.hash, i.bytes, i.width, i.height, i.added_at AS "addedAt"`;

/** Pictures as their readers are told of them. */
export function told(images: readonly DraftImage[]): DraftImageDto[] {
  return images.map(({ id, type, bytes, width, height, alt, hash }) => ({
    ...{ id, type, bytes, width, height, alt: { ...alt } },
    digest: hash.toString('hex'),
  }));
}

/** Who may read a draft may see its pictures, of the same revision. */
@Injectable()
export class ImagesReader {
  constructor(
    private readonly work: Work,
    private readonly desk: DeskService,
  ) {}

  /** @throws Problem not-found, permit-missing */
  async gallery(personId: Id, draftId: Id): Promise<Gallery> {
    const { draft, how } = await this.desk.readBy(personId, draftId);
    const own = how === 'author';
    const images = own
      ? await this.working(draftId)
      : await this.sealed(draftId, draft.approvedRevision ?? draft.revision);
    return { draft, own, images };
  }

  /** The pictures of the working copy, in their order. For rooms that judge who may see it. */
  working(draftId: Id): Promise<DraftImage[]> {
    return this.work.read<DraftImage>(
      `SELECT ${COLUMNS}, i.position, i.alt, i.removed FROM images.image i
       WHERE i.draft_id = $1 AND NOT i.removed ORDER BY i.position`,
      [draftId],
    );
  }

  /** The pictures of a submitted revision, in their order. */
  sealed(draftId: Id, revision: number): Promise<DraftImage[]> {
    return this.work.read<DraftImage>(
      `SELECT ${COLUMNS}, s.position, s.alt, false AS removed
       FROM images.sealed s JOIN images.image i ON i.id = s.image_id
       WHERE s.draft_id = $1 AND s.revision = $2 ORDER BY s.position`,
      [draftId, revision],
    );
  }

  /** Every picture that was submitted with a draft and is still there; the revisions it stood in, with its latest words. */
  ofDraft(draftId: Id): Promise<(DraftImage & { readonly revisions: readonly number[] })[]> {
    return this.work.read(
      `SELECT ${COLUMNS}, s.position, s.alt, false AS removed, s.revisions
       FROM images.image i CROSS JOIN LATERAL (
         SELECT array_agg(s.revision ORDER BY s.revision) AS revisions,
           (array_agg(s.position ORDER BY s.revision DESC))[1] AS position, (array_agg(s.alt ORDER BY s.revision DESC))[1] AS alt
         FROM images.sealed s WHERE s.draft_id = $1 AND s.image_id = i.id) s
       WHERE i.draft_id = $1 AND i.certificate IS NULL AND s.revisions IS NOT NULL ORDER BY s.revisions, s.position`,
      [draftId],
    );
  }

  /** @throws Problem not-found, permit-missing */
  async content(personId: Id, draftId: Id, imageId: Id): Promise<DraftImage> {
    const { images } = await this.gallery(personId, draftId);
    const image = images.find(({ id }) => id === imageId);
    if (image === undefined) throw notFound({ id: imageId });
    return image;
  }
}
