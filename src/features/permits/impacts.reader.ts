import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Council, openSql } from '../council/public';
import { counted, countedOf, type Show } from './counted';
import { lossesOf } from './impact';
import type { Capability, DocumentInForce } from './permit';
import { PermitsReader } from './permits.reader';

/** What a draft would do, and by when. */
export interface Impact {
  readonly editionId: Id;
  readonly number: number;
  readonly material: boolean;
  readonly effectiveAt: Date;
  readonly graceDays: number;
  /** When permits that rest on an earlier edition go. */
  readonly lapsesAt: Date;
  readonly again: number;
  readonly first: number;
  readonly losing: number;
  readonly losses: readonly { readonly capability: Capability; readonly people: number }[];
  /** Works-council mode kept groups back that are too small: they are in no count. */
  readonly keptBack: boolean;
  readonly clauses: readonly ClauseImpact[];
}

export interface ClauseImpact {
  readonly number: string;
  readonly title: Localised;
  readonly change: string;
  /** Lessons of the newest tracks that teach the clause; none: it needs one. */
  readonly lessons: readonly { readonly track: string; readonly names: Localised }[];
}

export interface PersonImpact {
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Localised;
  readonly department: string | null;
  readonly ground: 'again' | 'first';
  readonly dueAt: Date;
  readonly loses: readonly Capability[];
  readonly lapsesAt: Date | null;
}

interface Draft {
  readonly documentId: Id;
  readonly code: string;
  readonly number: number;
  readonly graceDays: number;
  readonly joinerDays: number;
  readonly material: boolean;
  readonly inForce: boolean;
}

/** People who are alike in all that an impact follows from. */
interface Kind {
  readonly rank: number;
  readonly codes: readonly string[];
  readonly suspended: boolean;
  readonly counts: boolean;
  readonly addressed: boolean;
  readonly count: number;
  /** Null where works-council mode lets them be seen one by one. */
  readonly entity: string | null;
  readonly loses: readonly Capability[];
}

/** $1 the present instant, $2 the document, $3 the legal entities whose persons are kept. Who opted out counts as if they had not: that is nobody's to see. */
const PEOPLE = `WITH in_force AS MATERIALIZED (SELECT document_id, code FROM rules.in_force_at($1)),
   acknowledged AS MATERIALIZED (
     SELECT a.person_id, array_agg(f.code ORDER BY f.code) AS codes, bool_or(a.document_id = $2) AS counts
     FROM rules.acknowledged_at($1) a JOIN in_force f USING (document_id) GROUP BY a.person_id),
   held AS (SELECT person_id, max(rank) AS rank FROM training.held_at($1) GROUP BY person_id),
   addressed AS (SELECT DISTINCT person_id FROM rules.addressee WHERE document_id = $2),
   suspended AS (
     SELECT DISTINCT s.person_id FROM permits.suspension s WHERE s.from_at <= $1 AND s.recorded_at <= $1
       AND (s.until_at IS NULL OR s.until_at > $1) AND (s.closed_at IS NULL OR s.closed_at > $1)),
   person AS (
     SELECT d.person_id, d.external_id, d.given_name, d.family_name, d.names, d.department, coalesce(h.rank, 0) AS rank,
       coalesce(a.codes, '{}') AS codes, coalesce(a.counts, false) AS counts, r.person_id IS NOT NULL AS addressed,
       s.person_id IS NOT NULL AS suspended,
       CASE WHEN NOT ${openSql('d.legal_entity', '$3')} THEN coalesce(d.legal_entity, '') END AS entity
     FROM people.directory d LEFT JOIN held h USING (person_id) LEFT JOIN acknowledged a USING (person_id)
     LEFT JOIN addressed r USING (person_id) LEFT JOIN suspended s USING (person_id))`;

/** What publishing a draft of the Rules would ask of people and take from them; computed in sets. */
@Injectable()
export class ImpactsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: PermitsReader,
    private readonly council: Council,
  ) {}

  /** @throws Problem not-found for what is no draft */
  async of(editionId: Id, effectiveAt: Date | null): Promise<Impact> {
    const draft = await this.draft(editionId);
    const from = effectiveAt ?? this.clock.now();
    const lens = await this.council.lens('acknowledgements', 'report');
    const kinds = await this.kinds(editionId, draft, lens.shut);
    const show: Show = (entity, counts) => lens.counts(entity, [counts])[0] ?? [];
    const asked = counted(kinds, [({ counts }) => counts, ({ counts }) => !counts], show);
    const losing = countedOf(kinds, ({ loses }) => loses.length > 0, show);
    const losses = [...new Set(kinds.flatMap(({ loses }) => loses))].map((capability) => ({
      capability,
      ...countedOf(kinds, ({ loses }) => loses.includes(capability), show),
    }));
    return {
      editionId,
      number: draft.number,
      material: draft.material,
      effectiveAt: from,
      graceDays: draft.graceDays,
      lapsesAt: lapse(draft, from),
      again: asked.counts[0] ?? 0,
      first: asked.counts[1] ?? 0,
      losing: losing.people,
      losses: losses.map(({ capability, people }) => ({ capability, people })),
      keptBack: [asked, losing, ...losses].some(({ keptBack }) => keptBack),
      clauses: await this.clauses(editionId),
    };
  }

  /** Whom it concerns and works-council mode shows, by external id. @throws Problem not-found */
  async people(
    editionId: Id,
    effectiveAt: Date | null,
    after: string | undefined,
    limit: number,
  ): Promise<Page<PersonImpact>> {
    const cursor = decodeCursor(after, ['text']);
    const draft = await this.draft(editionId);
    const { shut } = await this.council.lens('acknowledgements', 'report');
    const kinds = await this.kinds(editionId, draft, shut);
    const rows = await this.rows(
      draft,
      { kinds, shut },
      effectiveAt ?? this.clock.now(),
      (cursor?.[0] as string | undefined) ?? null,
      limit + 1,
    );
    return pageOf(rows, limit, (row) => [row.externalId]);
  }

  /**
   * Everybody whom it concerns and whose legal entity is not in `shut`, read part by part: who asks is known before.
   * @throws Problem not-found
   */
  async *all(
    editionId: Id,
    effectiveAt: Date | null,
    shut: readonly string[],
    part = 25_000,
  ): AsyncGenerator<PersonImpact> {
    const draft = await this.draft(editionId);
    const kinds = await this.kinds(editionId, draft, shut);
    const from = effectiveAt ?? this.clock.now();
    for (let after: string | null = null; ;) {
      const rows: readonly PersonImpact[] = await this.rows(draft, { kinds, shut }, from, after, part);
      yield* rows;
      after = rows.at(-1)?.externalId ?? null;
      if (rows.length < part || after === null) return;
    }
  }

  /** What works-council mode keeps from whoever asks now. */
  async shut(): Promise<readonly string[]> {
    return (await this.council.lens('acknowledgements', 'report')).shut;
  }

  private async rows(
    draft: Draft,
    { kinds, shut }: { readonly kinds: readonly Kind[]; readonly shut: readonly string[] },
    from: Date,
    after: string | null,
    limit: number,
  ): Promise<PersonImpact[]> {
    const rows = await this.work.read<Omit<PersonImpact, 'dueAt' | 'lapsesAt'>>(
      `${PEOPLE}
       SELECT p.person_id AS "personId", p.external_id AS "externalId", p.given_name AS "givenName",
         p.family_name AS "familyName", p.names, p.department, CASE WHEN p.counts THEN 'again' ELSE 'first' END AS ground, k.loses
       FROM person p JOIN jsonb_to_recordset($4::jsonb) AS k (rank int, codes text[], suspended boolean, counts boolean,
         addressed boolean, loses text[])
         ON k.rank = p.rank AND k.codes = p.codes AND k.suspended = p.suspended AND k.counts = p.counts AND k.addressed = p.addressed
       WHERE p.entity IS NULL AND ($5::text IS NULL OR p.external_id > $5) ORDER BY p.external_id LIMIT $6`,
      [this.clock.now(), draft.documentId, shut, JSON.stringify(kindsOnce(kinds)), after, limit],
    );
    return rows.map((row) => ({
      ...row,
      dueAt: addDays(from, row.ground === 'again' ? draft.graceDays : draft.joinerDays),
      lapsesAt: row.loses.length === 0 ? null : lapse(draft, from),
    }));
  }

  /** The kinds of people whom the draft concerns, each with what they lose. */
  private async kinds(editionId: Id, draft: Draft, shut: readonly string[]): Promise<readonly Kind[]> {
    if (!draft.material) return [];
    const now = this.clock.now();
    const rows = await this.work.read<Omit<Kind, 'loses'> & { documents: readonly DocumentInForce[] }>(
      `${PEOPLE}, alike AS (
         SELECT rank, codes, suspended, counts, addressed, entity, count(*)::int AS count FROM person
         GROUP BY rank, codes, suspended, counts, addressed, entity)
       SELECT a.*, (SELECT coalesce(json_agg(json_build_object('code', f.code, 'editionId', f.document_id,
         'acknowledged', f.code = ANY(a.codes))), '[]') FROM in_force f) AS documents FROM alike a`,
      [now, draft.documentId, shut],
    );
    const entries = await this.permits.entries(now);
    return rows
      .map(({ documents, ...kind }) => {
        const inputs = { ranks: [kind.rank], documents, suspensions: kind.suspended ? ['suspended'] : [] };
        const losses = kind.counts || !draft.inForce ? lossesOf(inputs, entries, draft.code, editionId) : [];
        return { ...kind, loses: [...new Set(losses.map(({ capability }) => capability))] };
      })
      .filter(({ counts, addressed, loses }) => counts || addressed || loses.length > 0);
  }

  private async draft(editionId: Id): Promise<Draft> {
    const [draft] = await this.work.read<Draft>(
      `SELECT e.document_id AS "documentId", d.code, e.number, d.grace_days AS "graceDays", d.joiner_days AS "joinerDays",
         e.base_id IS NULL OR e.removed @> '[{"change": "material"}]' OR EXISTS (
           SELECT FROM rules.clause c WHERE c.edition_id = e.id AND c.change = 'material') AS material,
         EXISTS (SELECT FROM rules.in_force_at($2) f WHERE f.document_id = d.id) AS "inForce"
       FROM rules.edition e JOIN rules.document d ON d.id = e.document_id WHERE e.id = $1 AND e.state = 'draft'`,
      [editionId, this.clock.now()],
    );
    if (draft === undefined) throw notFound({ id: editionId });
    return draft;
  }

  /**
   * Clauses that say something new, and the lessons that teach them: of tracks that ask to acknowledge this document, or
   * none at all.
   */
  private clauses(editionId: Id): Promise<ClauseImpact[]> {
    return this.work.read<ClauseImpact>(
      `SELECT c.number, c.title, c.change, (
         SELECT coalesce(jsonb_agg(jsonb_build_object('track', p.track_code, 'names', m.names) ORDER BY p.track_code, m.position), '[]')
         FROM curricula.modules m JOIN curricula.published p ON p.edition_id = m.edition_id AND p.latest
         WHERE m.kind = 'lesson' AND c.number = ANY(m.clauses) AND e.document_id = ANY(coalesce((
           SELECT array_agg(k.document_id) FROM curricula.modules k WHERE k.edition_id = m.edition_id AND k.document_id IS NOT NULL),
           ARRAY[e.document_id]))) AS lessons
       FROM rules.clause c JOIN rules.edition e ON e.id = c.edition_id WHERE c.edition_id = $1 AND c.change = 'material' ORDER BY c.position`,
      [editionId],
    );
  }
}

/** Those who may be seen: each kind then stands once. */
function kindsOnce(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter(({ entity }) => entity === null);
}

/** Where nothing was in force there is no grace: the document begins to ask at once. */
function lapse(draft: Draft, from: Date): Date {
  return draft.inForce ? addDays(from, draft.graceDays) : from;
}
