import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { beltOrTrack, beltWithoutTrack, editionNotLatest, trackNotPublished, unknownBelt } from './training.errors';

/** What is to be assigned: a belt by its code, or a track by its code. */
export interface Asked {
  readonly belt?: string | null;
  readonly track?: string | null;
}

/** The edition an assignment leads through. */
export interface AskedEdition {
  readonly asks: 'belt' | 'track';
  readonly beltId: Id;
  readonly trackId: Id;
  readonly editionId: Id;
}

/** Published editions as training asks for them. */
@Injectable()
export class EditionsReader {
  constructor(private readonly work: Work) {}

  /**
   * The latest edition of a track, or of the track that leads to a belt (of several the one published last).
   * @throws Problem belt-or-track, unknown-belt, belt-without-track, track-not-published
   */
  async asked({ belt = null, track = null }: Asked): Promise<AskedEdition & { readonly beltCode: string }> {
    if ((belt === null) === (track === null)) throw beltOrTrack();
    const [edition] = await this.work.read<Omit<AskedEdition, 'asks'> & { beltCode: string }>(
      `SELECT belt_code AS "beltCode", belt_id AS "beltId", track_id AS "trackId", edition_id AS "editionId" FROM curricula.published
       WHERE latest AND (belt_code = $1 OR track_code = $2) ORDER BY published_at DESC, edition_id DESC LIMIT 1`,
      [belt, track],
    );
    if (edition !== undefined) return { ...edition, asks: belt === null ? 'track' : 'belt' };
    if (track !== null) throw trackNotPublished({ track });
    await this.belt(belt ?? '');
    throw beltWithoutTrack({ belt });
  }

  /** @throws Problem unknown-belt */
  async belt(code: string): Promise<{ readonly beltId: Id; readonly rank: number }> {
    const [belt] = await this.work.read<{ beltId: Id; rank: number }>(
      'SELECT belt_id AS "beltId", rank FROM curricula.belt_ladder WHERE code = $1',
      [code],
    );
    if (belt === undefined) throw unknownBelt({ belt: code });
    return belt;
  }

  async beltById(beltId: Id): Promise<{ readonly beltCode: string; readonly rank: number }> {
    const [belt] = await this.work.read<{ beltCode: string; rank: number }>(
      'SELECT code AS "beltCode", rank FROM curricula.belt_ladder WHERE belt_id = $1',
      [beltId],
    );
    if (belt === undefined) throw new Error(`Belt ${beltId} is gone from the ladder.`);
    return belt;
  }

  /** @throws Problem not-found, edition-not-latest */
  async demandLatest(editionId: Id): Promise<void> {
    const [edition] = await this.work.read<{ latest: boolean }>(
      'SELECT latest FROM curricula.published WHERE edition_id = $1',
      [editionId],
    );
    if (edition === undefined) throw notFound({ id: editionId });
    if (!edition.latest) throw editionNotLatest();
  }

  /** Whether a module exists and its edition is not published. */
  async isDraftModule(moduleId: Id): Promise<boolean> {
    const rows = await this.work.read(
      `SELECT 1 FROM curricula.modules m WHERE m.module_id = $1
         AND NOT EXISTS (SELECT FROM curricula.published c WHERE c.edition_id = m.edition_id)`,
      [moduleId],
    );
    return rows.length > 0;
  }

  /** Whether a module exists in a published edition. */
  async hasModule(moduleId: Id): Promise<boolean> {
    const rows = await this.work.read(
      `SELECT 1 FROM curricula.modules m JOIN curricula.published c ON c.edition_id = m.edition_id WHERE m.module_id = $1`,
      [moduleId],
    );
    return rows.length > 0;
  }
}
