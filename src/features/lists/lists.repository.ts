import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';

/** What reading a list came to. */
export interface PeopleList {
  readonly id: Id;
  readonly people: number;
  readonly repeated: number;
  readonly unknownCount: number;
  readonly unknown: readonly string[];
  readonly madeAt: Date;
}

const COLUMNS = `id, people, repeated, unknown_count AS "unknownCount", unknown, made_at AS "madeAt"`;
/** Of those nobody has, so many are told. */
const TOLD = 100;

@Injectable()
export class ListsRepository {
  constructor(private readonly work: Work) {}

  /** Sets a list down: whom its lines name by number, else by address, within a reach. */
  async add(id: Id, named: readonly string[], madeBy: Id, reach: string | null, at: Date): Promise<PeopleList> {
    const rows = await this.work.write<PeopleList>(
      `WITH line AS MATERIALIZED (SELECT l.value, l.place FROM unnest($2::text[]) WITH ORDINALITY AS l (value, place)),
       person AS MATERIALIZED (
         SELECT d.person_id, d.external_id, lower(d.email) AS email FROM people.directory d
         WHERE access.reaches_person($4::jsonb, d.legal_entity, d.department)),
       found AS MATERIALIZED (
         SELECT l.place, l.value, coalesce(n.person_id, m.person_id) AS person_id FROM line l
         LEFT JOIN person n ON n.external_id = l.value
         LEFT JOIN person m ON n.person_id IS NULL AND m.email = lower(l.value)),
       list AS (
         INSERT INTO lists.list (id, made_by, made_at, people, repeated, unknown_count, unknown)
         SELECT $1, $3, $5, count(DISTINCT person_id), count(person_id) - count(DISTINCT person_id),
                count(DISTINCT value) FILTER (WHERE person_id IS NULL),
                ARRAY(SELECT f.value FROM found f WHERE f.person_id IS NULL GROUP BY f.value ORDER BY min(f.place) LIMIT ${TOLD})
         FROM found RETURNING ${COLUMNS}),
       member AS (
         INSERT INTO lists.person (list_id, person_id, made_at)
         SELECT DISTINCT $1::uuid, person_id, $5::timestamptz FROM found WHERE person_id IS NOT NULL)
       SELECT * FROM list`,
      [id, named, madeBy, reach, at],
    );
    const [list] = rows;
    if (list === undefined) throw new Error('A list was not set down.');
    return list;
  }

  /** A list of this person's. */
  async find(id: Id, madeBy: Id): Promise<PeopleList | null> {
    const rows = await this.work.read<PeopleList>(`SELECT ${COLUMNS} FROM lists.list WHERE id = $1 AND made_by = $2`, [
      ...[id, madeBy],
    ]);
    return rows[0] ?? null;
  }

  /** Keeps it by a name, for rules to ask who is on it. */
  async keep(id: Id, name: string): Promise<readonly Id[]> {
    await this.work.write('UPDATE lists.list SET kept_as = $2 WHERE id = $1', [id, name]);
    const rows = await this.work.read<{ id: Id }>(
      'SELECT person_id AS id FROM lists.person WHERE list_id = $1 ORDER BY person_id',
      [id],
    );
    return rows.map((row) => row.id);
  }
}
