import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';

type Names = Record<string, string>;

/** A duty with the module that teaches it, as the latest edition has it. */
export interface DutyView {
  readonly id: Id;
  readonly jobFamily: string;
  readonly position: number;
  readonly duty: Names;
  readonly counterpart: Names;
  readonly module: { id: Id; names: Names; track: string; trackNames: Names; belt: string } | null;
  readonly version: number;
}

export interface JobFamily {
  readonly jobFamily: string;
  readonly people: number;
  readonly duties: number;
}

const DUTY = `d.id, d.job_family AS "jobFamily", d.position, d.duty, d.counterpart, d.version, (
    SELECT json_build_object('id', m.module_id, 'names', m.names, 'track', c.track_code, 'trackNames', c.names,
                             'belt', c.belt_code)
    FROM curricula.published c JOIN curricula.modules m ON m.edition_id = c.edition_id
    WHERE c.track_id = d.track_id AND c.latest AND m.code = d.module_code) AS module`;

@Injectable()
export class DutiesReader {
  constructor(private readonly work: Work) {}

  /** Duties by job family and place. */
  async page(jobFamily: string | undefined, after: string | undefined, limit: number): Promise<Page<DutyView>> {
    const cursor = decodeCursor(after, ['text', 'integer', 'id']);
    const rows = await this.work.read<DutyView>(
      `SELECT ${DUTY} FROM jobs.duty d
       WHERE ($1::text IS NULL OR d.job_family = $1)
         AND ($2::text IS NULL OR (d.job_family, d.position, d.id) > ($2, $3::integer, $4::uuid))
       ORDER BY d.job_family, d.position, d.id LIMIT $5`,
      [jobFamily ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, cursor?.[2] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.jobFamily, row.position, row.id]);
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<DutyView> {
    const [row] = await this.work.read<DutyView>(`SELECT ${DUTY} FROM jobs.duty d WHERE d.id = $1`, [id]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** The duties of a person's job family. */
  async of(personId: Id): Promise<{ readonly jobFamily: string | null; readonly items: readonly DutyView[] }> {
    const [person] = await this.work.read<{ family: string | null }>(
      'SELECT job_family AS family FROM people.directory WHERE person_id = $1',
      [personId],
    );
    const jobFamily = person?.family ?? null;
    if (jobFamily === null) return { jobFamily, items: [] };
    return { jobFamily, items: (await this.page(jobFamily, undefined, 100)).items };
  }

  /** Job families of the directory and of the map, with how many people and duties. */
  families(): Promise<readonly JobFamily[]> {
    return this.work.read<JobFamily>(
      `SELECT coalesce(p.family, m.family) AS "jobFamily", coalesce(p.people, 0)::int AS people,
              coalesce(m.duties, 0)::int AS duties
       FROM (SELECT job_family AS family, count(*) AS people FROM people.directory
             WHERE job_family IS NOT NULL GROUP BY 1) p
       FULL JOIN (SELECT job_family AS family, count(*) AS duties FROM jobs.duty GROUP BY 1) m ON m.family = p.family
       ORDER BY 1 LIMIT 500`,
    );
  }
}
