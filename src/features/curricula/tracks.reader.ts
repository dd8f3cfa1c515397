import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { currentActor } from '../../platform/context/context';
import { Work } from '../../platform/database/work';
import type { ModuleDto, ModuleHeadDto, TrackDto, TrackEditionDto, TrackEditionHeadDto } from './curricula-views.dto';
import { leastSeconds } from './path';
import { seesDrafts } from './curricula.policy';

const BELT = `jsonb_build_object('id', b.id, 'code', b.code, 'rank', b.rank, 'colour', b.colour, 'names', b.names)`;

const HEAD = `jsonb_build_object('id', e.id, 'number', e.number, 'state', e.state, 'names', e.names,
  'minimumMinutes', e.minimum_minutes, 'passMark', e.pass_mark, 'validityDays', e.validity_days,
  'publishedAt', e.published_at, 'version', e.version,
  'seconds', curricula.least_seconds(e.id),
  'modules', (SELECT count(*)::int FROM curricula.module m WHERE m.edition_id = e.id))`;

const newest = (state: 'draft' | 'published'): string =>
  `(SELECT ${HEAD} FROM curricula.edition e WHERE e.track_id = t.id AND e.state = '${state}' ORDER BY e.number DESC LIMIT 1)`;

const MODULE = `id, position, code, kind, names, seconds, clauses, quiz_id AS "quizId", document_id AS "documentId",
  material_id AS "materialId",
  after, choice`;

/** Pages and views of tracks; drafts are for their authors. */
@Injectable()
export class TracksReader {
  constructor(private readonly work: Work) {}

  /** Tracks by code: to others than authors, those with a published edition. */
  async page(after: string | undefined, limit: number): Promise<Page<TrackDto>> {
    const cursor = decodeCursor(after, ['text']);
    const drafts = seesDrafts(currentActor());
    const rows = await this.work.read<TrackDto>(
      `SELECT t.id, t.code, ${BELT} AS belt, ${newest('published')} AS edition,
              CASE WHEN $1 THEN ${newest('draft')} END AS draft
       FROM curricula.track t JOIN curricula.belt b ON b.id = t.belt_id
       WHERE ($2::text IS NULL OR t.code > $2)
         AND ($1 OR EXISTS (SELECT FROM curricula.edition e WHERE e.track_id = t.id AND e.state = 'published'))
       ORDER BY t.code LIMIT $3`,
      [drafts, cursor?.[0] ?? null, limit + 1],
    );
    const tracks = rows.map((row) => ({ ...row, edition: headOf(row.edition), draft: headOf(row.draft) }));
    return pageOf(tracks, limit, (row) => [row.code]);
  }

  /** An edition with its modules, without their bodies. */
  async edition(id: Id): Promise<TrackEditionDto | null> {
    const drafts = seesDrafts(currentActor());
    type Row = Omit<TrackEditionDto, 'can' | 'modules' | 'publishedAt' | 'seconds'> & {
      publishedAt: Date | null;
      newest: boolean;
    };
    const [edition] = await this.work.read<Row>(
      `SELECT e.id, e.track_id AS "trackId", t.code AS "trackCode", ${BELT} AS belt, e.number, e.state, e.names,
              e.minimum_minutes AS "minimumMinutes", e.pass_mark AS "passMark", e.validity_days AS "validityDays",
              e.published_at AS "publishedAt", e.version, e.choices,
              NOT EXISTS (SELECT FROM curricula.edition l WHERE l.track_id = t.id AND l.number > e.number) AS newest
       FROM curricula.edition e JOIN curricula.track t ON t.id = e.track_id JOIN curricula.belt b ON b.id = t.belt_id
       WHERE e.id = $1 AND ($2 OR e.state = 'published')`,
      [id, drafts],
    );
    if (edition === undefined) return null;
    const modules = await this.work.read<ModuleHeadDto>(
      `SELECT ${MODULE} FROM curricula.module WHERE edition_id = $1 ORDER BY position`,
      [id],
    );
    const { newest: isNewest, publishedAt, ...rest } = edition;
    return {
      ...rest,
      publishedAt: publishedAt?.toISOString() ?? null,
      seconds: leastSeconds(modules, edition.choices),
      modules,
      can: can(drafts, edition.state, isNewest),
    };
  }

  /** A module with its body; of a draft, for authors only. */
  async module(id: Id): Promise<ModuleDto | null> {
    const [module] = await this.work.read<ModuleDto>(
      `SELECT ${MODULE}, edition_id AS "editionId", body FROM curricula.module
       WHERE id = $1 AND ($2 OR EXISTS (
         SELECT FROM curricula.edition e WHERE e.id = edition_id AND e.state = 'published'))`,
      [id, seesDrafts(currentActor())],
    );
    return module ?? null;
  }
}

function can(author: boolean, state: string, newestOfTrack: boolean): string[] {
  if (!author) return [];
  if (state === 'draft') return ['edit', 'publish', 'discard'];
  return newestOfTrack ? ['copy'] : [];
}

/** PostgreSQL's JSON writes instants with an offset; replies carry `Z`. */
function headOf(head: TrackEditionHeadDto | null): TrackEditionHeadDto | null {
  if (head?.publishedAt === null || head === null) return head;
  return { ...head, publishedAt: new Date(head.publishedAt).toISOString() };
}
