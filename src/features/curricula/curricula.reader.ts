import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { ModuleKind } from './track';

/** A published edition with its track and belt. */
export interface PublishedEdition {
  readonly editionId: Id;
  readonly trackId: Id;
  readonly trackCode: string;
  readonly beltId: Id;
  readonly beltCode: string;
  readonly rank: number;
  readonly number: number;
  readonly names: Localised;
  readonly minimumMinutes: number;
  readonly validityDays: number | null;
  readonly latest: boolean;
}

/** How long an edition takes: credited time at least, and its modules as stated. */
export interface EditionSize {
  readonly trackId: Id;
  readonly minimumSeconds: number;
  readonly leastSeconds: number;
}

export interface ModuleRef {
  readonly id: Id;
  readonly editionId: Id;
  readonly position: number;
  readonly kind: ModuleKind;
  readonly code: string;
  readonly names: Localised;
  readonly seconds: number;
  readonly clauses: readonly string[];
  readonly quizId: Id | null;
  readonly documentId: Id | null;
  readonly materialId: Id | null;
}

const EDITION = `SELECT edition_id AS "editionId", track_id AS "trackId", track_code AS "trackCode", belt_id AS "beltId",
  belt_code AS "beltCode", rank, number, names, minimum_minutes AS "minimumMinutes", validity_days AS "validityDays", latest
  FROM curricula.published`;

const MODULE = `SELECT module_id AS id, edition_id AS "editionId", position, kind, code, names, seconds, clauses,
  quiz_id AS "quizId", document_id AS "documentId", material_id AS "materialId" FROM curricula.modules`;

/** What other rooms ask about tracks. */
@Injectable()
export class CurriculaReader {
  constructor(private readonly work: Work) {}

  /** A published edition. */
  async edition(editionId: Id): Promise<PublishedEdition | null> {
    return (await this.work.read<PublishedEdition>(`${EDITION} WHERE edition_id = $1`, [editionId]))[0] ?? null;
  }

  /** The newest published edition of a track. */
  async latest(trackId: Id): Promise<PublishedEdition | null> {
    return (await this.work.read<PublishedEdition>(`${EDITION} WHERE track_id = $1 AND latest`, [trackId]))[0] ?? null;
  }

  /** The newest published edition of a track by the track's code. */
  async latestByCode(code: string): Promise<PublishedEdition | null> {
    return (await this.work.read<PublishedEdition>(`${EDITION} WHERE track_code = $1 AND latest`, [code]))[0] ?? null;
  }

  /** The newest published editions of the tracks to a belt. */
  latestToBelt(beltId: Id): Promise<readonly PublishedEdition[]> {
    return this.work.read<PublishedEdition>(`${EDITION} WHERE belt_id = $1 AND latest ORDER BY track_code`, [beltId]);
  }

  /** How much an edition, a draft too, asks for. */
  async size(editionId: Id): Promise<EditionSize | null> {
    const [row] = await this.work.read<EditionSize>(
      `SELECT track_id AS "trackId", minimum_minutes * 60 AS "minimumSeconds", curricula.least_seconds(id) AS "leastSeconds"
       FROM curricula.edition WHERE id = $1`,
      [editionId],
    );
    return row ?? null;
  }

  /** The modules of an edition in order. */
  modules(editionId: Id): Promise<readonly ModuleRef[]> {
    return this.work.read<ModuleRef>(`${MODULE} WHERE edition_id = $1 ORDER BY position`, [editionId]);
  }

  async module(moduleId: Id): Promise<ModuleRef | null> {
    return (await this.work.read<ModuleRef>(`${MODULE} WHERE module_id = $1`, [moduleId]))[0] ?? null;
  }
}
