import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { ALL, COLUMNS, isActive, type Scope, stagedValue, type StatedField } from './staged-fields';

/** A row to be staged: `row` is its place in the source. */
export interface StagedRow {
  readonly row: number;
  readonly externalId: string;
  readonly fields: Readonly<Partial<Record<StatedField, unknown>>>;
}

export interface TouchedGroup {
  readonly count: number;
  readonly ids: readonly Id[];
}

export interface Touched {
  readonly joined: TouchedGroup;
  readonly moved: TouchedGroup;
  readonly left: TouchedGroup;
}

/** Rows from which on a source is many. */
const MANY = 1_000;

/**
 * A row as JSON, with the ids that it and its position get if they are new. Put together as text, of values as they were
 * read: copies of each row V8 soon allocates among what lasts, where a hundred thousand lie until everything is collected.
 */
export function written(
  row: number,
  externalId: string,
  fields: StagedRow['fields'],
  names: unknown = fields.names,
): string {
  let text = `{"row":${row},"id":"${newId()}","position_id":"${newId()}","external_id":${JSON.stringify(externalId)}`;
  if (fields.manager !== null && fields.manager !== undefined) text += `,"manager":${JSON.stringify(fields.manager)}`;
  for (const field of ALL) {
    const value = field === 'names' ? names : fields[field];
    if (value !== null && value !== undefined) text += `,"${COLUMNS[field].column}":${JSON.stringify(value)}`;
  }
  return `${text}}`;
}

/** The stage of the directory: what a source states, in a temporary table of the transaction, and what follows from it. */
@Injectable()
export class StagedPeople {
  constructor(private readonly work: Work) {}

  /** Clears the stage; from here to the end of the transaction nobody else writes the directory. */
  async open(): Promise<void> {
    await this.lock();
    await this.work.write(
      `CREATE TEMPORARY TABLE IF NOT EXISTS stated (row integer, id uuid, position_id uuid, external_id text, manager text,
         ${ALL.map((field) => `${COLUMNS[field].column} ${COLUMNS[field].type}`).join(', ')}) ON COMMIT DROP`,
    );
    await this.work.write(
      'CREATE TEMPORARY TABLE IF NOT EXISTS touched (person_id uuid PRIMARY KEY, was boolean) ON COMMIT DROP',
    );
    await this.work.write('TRUNCATE stated, touched');
  }

  /** Until the transaction ends nobody else writes the directory. */
  async lock(): Promise<void> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('people.directory', 0))`);
  }

  async add(rows: readonly StagedRow[]): Promise<void> {
    await this.addWritten(rows.map(({ row, externalId, fields }) => written(row, externalId, fields)));
  }

  /** Rows as `written` gives them: of a large source only their text is held until it is sent. */
  async addWritten(rows: readonly string[]): Promise<void> {
    await this.work.write('INSERT INTO stated SELECT * FROM jsonb_populate_recordset(NULL::stated, $1::jsonb)', [
      `[${rows.join(',')}]`,
    ]);
  }

  /**
   * Ends the filling: statistics and an index for what follows. Of many rows the directory's own statistics know nothing
   * yet, and a join row by row, planned for the few that were there before, would not end; to the end of the
   * transaction there are none.
   */
  async close(rows = 0): Promise<void> {
    if (rows >= MANY) await this.work.write('SET LOCAL enable_nestloop = off');
    await this.work.write('CREATE INDEX IF NOT EXISTS stated_external_id ON stated (external_id)');
    await this.work.write('ANALYZE stated');
  }

  /**
   * Writes whoever is stated, in these fields; new persons get the others empty. Who was active is read before and joined:
   * asked row by row, by a plan made for the few there were, it reads all that was written so far for each row written.
   */
  async write(fields: readonly StatedField[], today: CalendarDate): Promise<void> {
    const columns = ALL.map((field) => COLUMNS[field].column);
    const stated = [
      ...ALL.filter((field) => fields.includes(field)).map((field) => COLUMNS[field].column),
      ...(fields.includes('manager') ? ['manager_id'] : []),
      'active',
    ];
    const tuple = (of: string): string => `(${stated.map((column) => `${of}.${column}`).join(', ')})`;
    await this.work.write(
      `WITH before AS MATERIALIZED (
         SELECT p.id, p.active FROM people.person p WHERE p.external_id IN (SELECT s.external_id FROM stated s)),
       written AS (
         INSERT INTO people.person AS p (id, external_id, ${columns.join(', ')}, manager_id, active)
         SELECT s.id, s.external_id, ${ALL.map(stagedValue).join(', ')}, coalesce(known.id, added.id), ${isActive('s')}
         FROM stated s LEFT JOIN people.person known ON known.external_id = s.manager
           LEFT JOIN stated added ON added.external_id = s.manager
         ORDER BY s.external_id
         ON CONFLICT (external_id) DO UPDATE SET
           ${stated.map((column) => `${column} = excluded.${column}`).join(', ')}, version = p.version + 1
         WHERE ${tuple('p')} IS DISTINCT FROM ${tuple('excluded')}
         RETURNING p.id)
       INSERT INTO touched SELECT w.id, b.active FROM written w LEFT JOIN before b ON b.id = w.id`,
      [today],
    );
  }

  /** Whoever of the scope is active and not stated leaves today. */
  async endAbsent(scope: Scope, today: CalendarDate): Promise<void> {
    await this.work.write(
      `WITH ended AS (
         UPDATE people.person p SET active = false, left_on = $1::date, version = p.version + 1
         WHERE p.active AND ($2::text IS NULL OR p.legal_entity = $2)
           AND NOT EXISTS (SELECT FROM stated s WHERE s.external_id = p.external_id) RETURNING p.id)
       INSERT INTO touched SELECT id, true FROM ended`,
      [today, scope.legalEntity],
    );
  }

  /** Whoever is active beyond their last day leaves. */
  async endDue(today: CalendarDate): Promise<void> {
    await this.work.write(
      `WITH ended AS (
         UPDATE people.person SET active = false, version = version + 1
         WHERE active AND left_on <= $1::date RETURNING id)
       INSERT INTO touched SELECT id, true FROM ended`,
      [today],
    );
  }

  /** Closes open positions that no longer hold and opens the present ones, of whoever was touched. */
  async keepPositions(today: CalendarDate, now: Date): Promise<void> {
    await this.work.write('ANALYZE touched');
    const present = 'p.legal_entity, p.department, p.job_family, p.job_title, p.grade, p.manager_id, p.location';
    await this.work.write(
      `UPDATE people.position o SET until_on = greatest(o.from_on, CASE WHEN p.active THEN $1::date ELSE coalesce(p.left_on, $1::date) END)
       FROM touched t JOIN people.person p ON p.id = t.person_id
       WHERE o.person_id = p.id AND o.until_on IS NULL
         AND (NOT p.active OR (o.legal_entity, o.department, o.job_family, o.job_title, o.grade, o.manager_id, o.location)
              IS DISTINCT FROM (${present}))`,
      [today],
    );
    await this.work.write(
      `INSERT INTO people.position (id, person_id, legal_entity, department, job_family, job_title, grade, manager_id,
           location, from_on, recorded_at)
       SELECT s.position_id, p.id, ${present},
         CASE WHEN had.person_id IS NOT NULL THEN $1::date
              ELSE least(coalesce(p.hired_on, $1::date), $1::date) END, $2
       FROM touched t JOIN people.person p ON p.id = t.person_id JOIN stated s ON s.external_id = p.external_id
       LEFT JOIN (SELECT o.person_id, bool_or(o.until_on IS NULL) AS open FROM people.position o
                  WHERE o.person_id IN (SELECT person_id FROM touched) GROUP BY o.person_id) had ON had.person_id = p.id
       WHERE p.active AND had.open IS NOT TRUE`,
      [today, now],
    );
  }

  /** Whoever was touched, by what happened to them; with `listed`, their ids too (of those who left always). */
  async touched(listed: boolean): Promise<Touched> {
    const rows = await this.work.write<{ kind: keyof Touched; count: number; ids: Id[] | null }>(
      `SELECT kind, count(*)::int AS count, array_agg(id) FILTER (WHERE $1 OR kind = 'left') AS ids FROM (
         SELECT p.id, CASE WHEN t.was IS TRUE AND NOT p.active THEN 'left'
                           WHEN t.was IS NOT TRUE AND p.active THEN 'joined' ELSE 'moved' END AS kind
         FROM touched t JOIN people.person p ON p.id = t.person_id WHERE t.was IS NOT NULL OR p.active) k
       GROUP BY kind`,
      [listed],
    );
    const of = (kind: keyof Touched): TouchedGroup => {
      const row = rows.find((each) => each.kind === kind);
      return { count: row?.count ?? 0, ids: row?.ids ?? [] };
    };
    return { joined: of('joined'), moved: of('moved'), left: of('left') };
  }
}
