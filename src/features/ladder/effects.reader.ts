import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Council, openSql } from '../council/public';
import { type Alike, countedOf, type DocumentInForce, type Entry, type Show } from '../permits/public';
import { type Effect, effectsOf, type Move, type Moves, movesOf, placesOf } from './effect';

/** Two tables: what would be in force without a change, and with it. */
export interface Tables {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** Somebody whose permits a change moves. */
export interface PersonEffect {
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Localised;
  readonly department: string | null;
  readonly gains: readonly Move[];
  readonly loses: readonly Move[];
}

export interface Summary {
  /** People who gain or lose something somewhere. */
  readonly gain: number;
  readonly lose: number;
  /** Works-council mode kept groups back that are too small: they are in no count. */
  readonly keptBack: boolean;
  readonly items: readonly Effect[];
}

/** People who are alike in all that permits follow from. */
interface Kind extends Alike {
  readonly rank: number;
  readonly codes: readonly string[];
  readonly suspended: boolean;
  readonly moves: Moves;
}

/** $1 the present instant, $2 the legal entities whose persons are kept. Who opted out counts as if they had not: that is nobody's to see. */
const PEOPLE = `WITH in_force AS MATERIALIZED (SELECT document_id, code, edition_id FROM rules.in_force_at($1)),
   held AS (SELECT person_id, max(rank) AS rank FROM training.held_at($1) GROUP BY person_id),
   acknowledged AS MATERIALIZED (
     SELECT a.person_id, array_agg(f.code ORDER BY f.code) AS codes
     FROM rules.acknowledged_at($1) a JOIN in_force f USING (document_id) GROUP BY a.person_id),
   suspended AS (SELECT person_id FROM permits.suspended_at($1)),
   person AS (
     SELECT d.person_id, d.external_id, d.given_name, d.family_name, d.names, d.department,
       CASE WHEN NOT ${openSql('d.legal_entity', '$2')} THEN coalesce(d.legal_entity, '') END AS entity,
       coalesce(h.rank, 0) AS rank, coalesce(a.codes, '{}') AS codes, s.person_id IS NOT NULL AS suspended
     FROM people.directory d LEFT JOIN held h USING (person_id) LEFT JOIN acknowledged a USING (person_id)
     LEFT JOIN suspended s USING (person_id))`;

/** Whom a change of the permit table moves: computed by kinds of people, so that it does not matter how many they are. */
@Injectable()
export class EffectsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  async summary(tables: Tables): Promise<Summary> {
    const lens = await this.council.lens('training-voluntary', 'report');
    const show: Show = (entity, counts) => lens.counts(entity, [counts])[0] ?? [];
    const kinds = await this.kinds(tables, lens.shut);
    const gain = countedOf(kinds, ({ moves }) => moves.gains.length > 0, show);
    const lose = countedOf(kinds, ({ moves }) => moves.loses.length > 0, show);
    const items = effectsOf(kinds, placesOf(tables.before, tables.after), show);
    const keptBack = [gain, lose, ...items].some((each) => each.keptBack);
    return { gain: gain.people, lose: lose.people, keptBack, items };
  }

  /** What works-council mode keeps from whoever asks now. */
  async shut(): Promise<readonly string[]> {
    return (await this.council.lens('training-voluntary', 'report')).shut;
  }

  /** Those moved by it whom works-council mode shows, by external id. */
  async people(tables: Tables, after: string | undefined, limit: number): Promise<Page<PersonEffect>> {
    const cursor = decodeCursor(after, ['text']);
    const shut = await this.shut();
    const kinds = await this.kinds(tables, shut);
    const rows = await this.rows(kinds, shut, (cursor?.[0] as string | undefined) ?? null, limit + 1);
    return pageOf(rows, limit, (row) => [row.externalId]);
  }

  /** All of them whose legal entity is not in `shut`, read part by part: who asks is known before. */
  async *all(tables: Tables, shut: readonly string[], part = 25_000): AsyncGenerator<PersonEffect> {
    const kinds = await this.kinds(tables, shut);
    for (let after: string | null = null; ;) {
      const rows: readonly PersonEffect[] = await this.rows(kinds, shut, after, part);
      yield* rows;
      after = rows.at(-1)?.externalId ?? null;
      if (rows.length < part || after === null) return;
    }
  }

  /** Codes of channels by their ids. */
  async channelCodes(): Promise<ReadonlyMap<Id, string>> {
    const rows = await this.work.read<{ id: Id; code: string }>(
      'SELECT channel_id AS id, code FROM channels.directory',
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  private rows(
    kinds: readonly Kind[],
    shut: readonly string[],
    after: string | null,
    limit: number,
  ): Promise<PersonEffect[]> {
    // Those who may be seen: each kind then stands once.
    const moved = kinds
      .filter(({ entity, moves }) => entity === null && moves.gains.length + moves.loses.length > 0)
      .map(({ rank, codes, suspended, moves: { gains, loses } }) => ({ rank, codes, suspended, gains, loses }));
    return this.work.read<PersonEffect>(
      `${PEOPLE}
       SELECT p.person_id AS "personId", p.external_id AS "externalId", p.given_name AS "givenName",
         p.family_name AS "familyName", p.names, p.department, k.gains, k.loses
       FROM person p JOIN jsonb_to_recordset($3::jsonb) AS k (rank int, codes text[], suspended boolean, gains jsonb, loses jsonb)
         ON k.rank = p.rank AND k.codes = p.codes AND k.suspended = p.suspended
       WHERE p.entity IS NULL AND ($4::text IS NULL OR p.external_id > $4)
       ORDER BY p.external_id LIMIT $5`,
      [this.clock.now(), shut, JSON.stringify(moved), after, limit],
    );
  }

  private async kinds({ before, after }: Tables, shut: readonly string[]): Promise<readonly Kind[]> {
    const rows = await this.work.read<Omit<Kind, 'moves'> & { documents: readonly DocumentInForce[] }>(
      `${PEOPLE}, alike AS (
         SELECT rank, codes, suspended, entity, count(*)::int AS count FROM person GROUP BY rank, codes, suspended, entity)
       SELECT a.*, (SELECT coalesce(json_agg(json_build_object('code', f.code, 'editionId', f.edition_id,
         'acknowledged', f.code = ANY(a.codes))), '[]') FROM in_force f) AS documents FROM alike a`,
      [this.clock.now(), shut],
    );
    return rows.map(({ documents, ...kind }) => {
      const inputs = { ranks: [kind.rank], documents, suspensions: kind.suspended ? ['suspended'] : [] };
      return { ...kind, moves: movesOf(inputs, before, after) };
    });
  }
}
