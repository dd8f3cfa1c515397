import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Shift } from './calendar';
import type { PersonInput } from './people.writer';

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
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly workWeek: readonly number[];
  readonly shifts: readonly Shift[];
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
  readonly active: boolean;
  /** Left so long ago that only a pseudonym is kept. */
  readonly forgotten: boolean;
  readonly version: number;
}

/** A person in a listing; who is away is told to whoever may change them, and null to others. */
export interface ListedPerson extends PersonView {
  readonly away: boolean | null;
}

/** Whom a listing of the directory asks for. */
export interface PeopleFilter {
  /** Any part of a name, in any script, or of the external id; several words: each of them. */
  readonly search?: string | undefined;
  readonly legalEntity?: string | undefined;
  readonly department?: string | undefined;
  /** Who reports directly to this person. */
  readonly managerId?: Id | undefined;
  /** Only who is away now. */
  readonly away?: boolean | undefined;
  readonly state?: 'active' | 'left' | undefined;
}

const VIEW = `p.id, p.external_id AS "externalId", p.given_name AS "givenName", p.family_name AS "familyName", p.names,
  p.email, p.legal_entity AS "legalEntity", p.department, p.job_family AS "jobFamily", p.job_title AS "jobTitle", p.grade,
  p.manager_id AS "managerId", p.location, p.languages, p.time_zone AS "timeZone", p.work_week AS "workWeek", p.shifts,
  p.hired_on::text AS "hiredOn", p.left_on::text AS "leftOn", p.active, p.pseudonym_at IS NOT NULL AS forgotten, p.version`;

/** Words of a search that count. */
const WORDS = 5;

@Injectable()
export class PeopleReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

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

  async findAll(ids: readonly Id[]): Promise<ReadonlyMap<Id, PersonView>> {
    if (ids.length === 0) return new Map();
    const persons = await this.work.read<PersonView>(
      `SELECT ${VIEW} FROM people.person p WHERE p.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(persons.map((person) => [person.id, person]));
  }

  async findByEmail(email: string): Promise<PersonView | null> {
    const [person] = await this.work.read<PersonView>(`SELECT ${VIEW} FROM people.person p WHERE p.email = $1`, [
      email,
    ]);
    return person ?? null;
  }

  /** Whether the first is the second, or stands below them at any depth. */
  async isBelow(id: Id, headId: Id): Promise<boolean> {
    if (id === headId) return true;
    const found = await this.work.read(
      'SELECT FROM people.person h, people.under(h.external_id) u WHERE h.id = $2 AND u.person_id = $1',
      [id, headId],
    );
    return found.length > 0;
  }

  /** Persons by family name, within the scope of whoever asks. */
  async page(filter: PeopleFilter, after: string | undefined, limit: number): Promise<Page<ListedPerson>> {
    const cursor = decodeCursor(after, ['text', 'text', 'id']);
    const words = (filter.search ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, WORDS);
    const found = words.map(
      (_, at) => `AND people.search_text(p.given_name, p.family_name, p.names, p.external_id)
              LIKE '%' || $${at + 13} || '%'`,
    );
    const rows = await this.work.read<ListedPerson>(
      `WITH away AS MATERIALIZED (SELECT DISTINCT w.person_id FROM people.away_at($8) w)
       SELECT ${VIEW}, CASE WHEN access.reaches_person($9::jsonb, p.legal_entity, p.department)
         THEN p.id IN (SELECT person_id FROM away) END AS away
       FROM people.person p
       WHERE p.active = $1 AND p.pseudonym_at IS NULL AND ($2::text IS NULL OR p.department = $2)
         AND ($3::text IS NULL OR (p.family_name, p.given_name, p.id) > ($3, $4, $5::uuid))
         AND access.reaches_person($7::jsonb, p.legal_entity, p.department)
         AND ($10::text IS NULL OR p.legal_entity = $10) AND ($11::uuid IS NULL OR p.manager_id = $11)
         AND (NOT $12 OR (p.id IN (SELECT person_id FROM away)
           AND access.reaches_person($9::jsonb, p.legal_entity, p.department)))
         ${found.join(' ')}
       ORDER BY p.family_name, p.given_name, p.id LIMIT $6`,
      [
        filter.state !== 'left',
        filter.department ?? null,
        ...(cursor ?? [null, null, null]),
        limit + 1,
        reachOf('people:read'),
        this.clock.now(),
        reachOf('people:write'),
        filter.legalEntity ?? null,
        filter.managerId ?? null,
        filter.away ?? false,
        ...words.map((word) => word.replace(/[\\%_]/g, '\\$&')),
      ],
    );
    return pageOf(rows, limit, (row) => [row.familyName, row.givenName, row.id]);
  }

  /** A person as a source would state them, for a change of a few fields. */
  async stated(id: Id): Promise<(PersonInput & Pick<PersonView, 'version' | 'active' | 'forgotten'>) | null> {
    const person = await this.find(id);
    if (person === null) return null;
    const manager = person.managerId === null ? null : await this.find(person.managerId);
    const { id: _, managerId: __, ...fields } = person;
    return { ...fields, manager: manager?.externalId ?? null };
  }
}
