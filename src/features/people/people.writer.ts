import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { Credentials } from '../../platform/access/credentials';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';

/** A person as HR's source states them. Absent optional values are null. */
export interface PersonInput {
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly email?: string | null;
  readonly legalEntity?: string | null;
  readonly department?: string | null;
  readonly jobFamily?: string | null;
  readonly jobTitle?: string | null;
  readonly grade?: number | null;
  /** External id of the manager. */
  readonly manager?: string | null;
  readonly location?: string | null;
  readonly languages?: readonly string[];
  readonly hiredOn?: string | null;
  readonly leftOn?: string | null;
}

export interface Applied {
  readonly joined: readonly Id[];
  readonly moved: readonly Id[];
  readonly left: readonly Id[];
}

/** Writes the directory set-wise: whoever is stated is added or brought up to date, positions are kept by date. */
@Injectable()
export class PeopleWriter {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly credentials: Credentials,
    private readonly outbox: Outbox,
  ) {}

  /** Applies what is stated about these persons, and only them, in one unit of work; tells `people.changed`. */
  apply(people: readonly PersonInput[]): Promise<Applied> {
    return this.work.run(async () => {
      const applied = await this.stage(people);
      const touched = [...applied.joined, ...applied.moved, ...applied.left];
      if (touched.length > 0) await this.outbox.append('people.changed', { personIds: touched });
      if (applied.left.length > 0) {
        await this.credentials.endAll(applied.left);
        await this.outbox.append('people.left', { personIds: applied.left });
      }
      return applied;
    });
  }

  private async stage(people: readonly PersonInput[]): Promise<Applied> {
    const now = this.clock.now();
    const today = dateOf(now);
    const rows = people.map((person) => ({
      id: newId(),
      position_id: newId(),
      external_id: person.externalId,
      given_name: person.givenName,
      family_name: person.familyName,
      names: person.names ?? {},
      email: person.email ?? null,
      legal_entity: person.legalEntity ?? null,
      department: person.department ?? null,
      job_family: person.jobFamily ?? null,
      job_title: person.jobTitle ?? null,
      grade: person.grade ?? null,
      manager: person.manager ?? null,
      location: person.location ?? null,
      languages: person.languages ?? ['en'],
      hired_on: person.hiredOn ?? null,
      left_on: person.leftOn ?? null,
    }));
    await this.work.write(
      `CREATE TEMPORARY TABLE IF NOT EXISTS stated (
         id uuid, position_id uuid, external_id text PRIMARY KEY, given_name text, family_name text, names jsonb, email citext,
         legal_entity text, department text, job_family text, job_title text, grade integer, manager text, location text,
         languages text[], hired_on date, left_on date) ON COMMIT DROP`,
    );
    await this.work.write('TRUNCATE stated');
    await this.work.write('INSERT INTO stated SELECT * FROM jsonb_populate_recordset(NULL::stated, $1::jsonb)', [
      JSON.stringify(rows),
    ]);
    const written = await this.work.write<{ id: Id; was: boolean | null; active: boolean }>(
      `INSERT INTO people.person AS p (id, external_id, given_name, family_name, names, email, legal_entity, department,
           job_family, job_title, grade, location, languages, hired_on, left_on, active)
       SELECT id, external_id, given_name, family_name, names, email, legal_entity, department,
           job_family, job_title, grade, location, languages, hired_on, left_on, left_on IS NULL OR left_on > $1::date
       FROM stated ORDER BY external_id
       ON CONFLICT (external_id) DO UPDATE SET
         given_name = excluded.given_name, family_name = excluded.family_name, names = excluded.names,
         email = excluded.email, legal_entity = excluded.legal_entity, department = excluded.department,
         job_family = excluded.job_family, job_title = excluded.job_title, grade = excluded.grade,
         location = excluded.location, languages = excluded.languages, hired_on = excluded.hired_on,
         left_on = excluded.left_on, active = excluded.active, version = p.version + 1
       WHERE (p.given_name, p.family_name, p.names, p.email, p.legal_entity, p.department, p.job_family, p.job_title,
              p.grade, p.location, p.languages, p.hired_on, p.left_on, p.active)
         IS DISTINCT FROM (excluded.given_name, excluded.family_name, excluded.names, excluded.email,
              excluded.legal_entity, excluded.department, excluded.job_family, excluded.job_title, excluded.grade,
              excluded.location, excluded.languages, excluded.hired_on, excluded.left_on, excluded.active)
       RETURNING p.id, p.active,
         (SELECT before.active FROM people.person before WHERE before.id = p.id) AS was`,
      [today],
    );
    const managed = await this.work.write<{ id: Id }>(
      `UPDATE people.person p SET manager_id = m.id
       FROM stated s LEFT JOIN people.person m ON m.external_id = s.manager
       WHERE p.external_id = s.external_id AND p.manager_id IS DISTINCT FROM m.id RETURNING p.id`,
    );
    await this.keepPositions(today, now);
    const joined = written.filter((row) => row.was === null && row.active).map((row) => row.id);
    const left = written.filter((row) => row.was === true && !row.active).map((row) => row.id);
    const known = new Set([...joined, ...left]);
    const moved = [...written, ...managed].map((row) => row.id).filter((id) => !known.has(id));
    return { joined, moved: [...new Set(moved)], left };
  }

  /** Closes open positions that no longer hold and opens the present ones. */
  private async keepPositions(today: string, now: Date): Promise<void> {
    const present = `p.legal_entity, p.department, p.job_family, p.job_title, p.grade, p.manager_id, p.location`;
    await this.work.write(
      `UPDATE people.position o SET until_on = greatest(o.from_on, coalesce(p.left_on, $1::date))
       FROM stated s JOIN people.person p ON p.external_id = s.external_id
       WHERE o.person_id = p.id AND o.until_on IS NULL
         AND (NOT p.active OR (o.legal_entity, o.department, o.job_family, o.job_title, o.grade, o.manager_id, o.location)
              IS DISTINCT FROM (${present}))`,
      [today],
    );
    await this.work.write(
      `INSERT INTO people.position (id, person_id, legal_entity, department, job_family, job_title, grade, manager_id,
           location, from_on, recorded_at)
       SELECT s.position_id, p.id, ${present},
         CASE WHEN EXISTS (SELECT FROM people.position o WHERE o.person_id = p.id) THEN $1::date
              ELSE least(coalesce(p.hired_on, $1::date), $1::date) END, $2
       FROM stated s JOIN people.person p ON p.external_id = s.external_id
       WHERE p.active AND NOT EXISTS (SELECT FROM people.position o WHERE o.person_id = p.id AND o.until_on IS NULL)`,
      [today, now],
    );
  }
}
