import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';

/** A person as lists and headers show them. */
export interface PersonView {
  readonly id: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Readonly<Record<string, string>>;
  readonly email: string | null;
  readonly legalEntity: string | null;
  readonly department: string | null;
  readonly jobFamily: string | null;
  readonly jobTitle: string | null;
  readonly grade: number | null;
  readonly managerId: Id | null;
  readonly location: string | null;
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
  readonly active: boolean;
}

/** A position as held from a date until another. */
export interface PositionView {
  readonly from: string;
  readonly until: string | null;
  readonly legalEntity: string | null;
  readonly department: string | null;
  readonly jobFamily: string | null;
  readonly jobTitle: string | null;
  readonly grade: number | null;
  readonly managerId: Id | null;
  readonly location: string | null;
}

const VIEW = `p.id, p.external_id AS "externalId", p.given_name AS "givenName", p.family_name AS "familyName", p.names,
  p.email, p.legal_entity AS "legalEntity", p.department, p.job_family AS "jobFamily", p.job_title AS "jobTitle", p.grade,
  p.manager_id AS "managerId", p.location, p.hired_on::text AS "hiredOn", p.left_on::text AS "leftOn", p.active`;

@Injectable()
export class PeopleReader {
  constructor(private readonly work: Work) {}

  async find(id: Id): Promise<PersonView | null> {
    const [person] = await this.work.read<PersonView>(`SELECT ${VIEW} FROM people.person p WHERE p.id = $1`, [id]);
    return person ?? null;
  }

  async findByExternalId(externalId: string): Promise<PersonView | null> {
    const [person] = await this.work.read<PersonView>(`SELECT ${VIEW} FROM people.person p WHERE p.external_id = $1`, [
      externalId,
    ]);
    return person ?? null;
  }

  /** Active persons by family name; `search` is any part of a name, in any script, or of the external id. */
  async page(search: string | undefined, after: string | undefined, limit: number): Promise<Page<PersonView>> {
    const cursor = decodeCursor(after, 3);
    const rows = await this.work.read<PersonView>(
      `SELECT ${VIEW} FROM people.person p
       WHERE p.active
         AND ($1::text IS NULL OR lower(p.given_name || ' ' || p.family_name || ' ' || p.names::text || ' ' || p.external_id)
              LIKE '%' || lower($1) || '%')
         AND ($2::text IS NULL OR (p.family_name, p.given_name, p.id) > ($2, $3, $4::uuid))
       ORDER BY p.family_name, p.given_name, p.id LIMIT $5`,
      [
        search === undefined || search === '' ? null : search.replace(/[\\%_]/g, '\\$&'),
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
        cursor?.[2] ?? null,
        limit + 1,
      ],
    );
    return pageOf(rows, limit, (row) => [row.familyName, row.givenName, row.id]);
  }

  /** Positions of a person, newest first. */
  async positions(personId: Id, after: string | undefined, limit: number): Promise<Page<PositionView>> {
    const cursor = decodeCursor(after, 2);
    const rows = await this.work.read<PositionView & { id: Id }>(
      `SELECT id, from_on::text AS "from", until_on::text AS until, legal_entity AS "legalEntity", department,
         job_family AS "jobFamily", job_title AS "jobTitle", grade, manager_id AS "managerId", location
       FROM people.position WHERE person_id = $1 AND ($2::date IS NULL OR (from_on, id) < ($2, $3::uuid))
       ORDER BY from_on DESC, id DESC LIMIT $4`,
      [personId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    const { items, next } = pageOf(rows, limit, (row) => [row.from, row.id]);
    return { items: items.map(({ id: _, ...position }) => position), next };
  }
}
