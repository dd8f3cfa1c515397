import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { type Asker, candidatesOf, type Change, type Selection, type Why } from './candidates-sql';

const SHOWN = 50;

export interface CandidateRow {
  readonly enrolmentId: Id;
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Readonly<Record<string, string>>;
  readonly department: string | null;
  readonly track: string;
  readonly trackNames: Readonly<Record<string, string>>;
  readonly dueOn: string | null;
  readonly newDueOn: string | null;
  /** Why nothing would be done; null: it would. */
  readonly why: Why | null;
}

/** What an act would do. */
export interface Preview {
  readonly changes: number;
  readonly excluded: readonly { readonly why: Why; readonly count: number }[];
  /** The first of those it would change, and the first of those it would not. */
  readonly items: readonly CandidateRow[];
}

@Injectable()
export class CandidatesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async preview(selection: Selection, change: Change, asker: Asker): Promise<Preview> {
    const { sql, values } = candidatesOf(selection, change, asker, this.clock.now());
    const counts = await this.work.read<{ why: Why | null; count: number }>(
      `SELECT why, count(*)::integer AS count FROM (${sql}) c GROUP BY why ORDER BY count DESC, why`,
      values,
    );
    const items = await this.work.read<CandidateRow>(
      `SELECT enrolment_id AS "enrolmentId", person_id AS "personId", external_id AS "externalId",
              given_name AS "givenName", family_name AS "familyName", names, department, track_code AS track,
              track_names AS "trackNames", due_on::text AS "dueOn", new_due::text AS "newDueOn", why
       FROM (SELECT c.*, row_number() OVER (PARTITION BY why IS NULL ORDER BY family_name, given_name, enrolment_id) AS place
             FROM (${sql}) c) c
       WHERE place <= ${SHOWN} ORDER BY why IS NOT NULL, place`,
      values,
    );
    return {
      changes: counts.find(({ why }) => why === null)?.count ?? 0,
      excluded: counts.flatMap(({ why, count }) => (why === null ? [] : [{ why, count }])),
      items,
    };
  }

  /** Which of these external ids no active person has. */
  async unknown(externalIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.work.read<{ id: string }>(
      `SELECT i.id FROM unnest($1::text[]) WITH ORDINALITY AS i (id, place)
       WHERE NOT EXISTS (SELECT FROM people.directory d WHERE d.external_id = i.id) ORDER BY i.place`,
      [externalIds],
    );
    return rows.map(({ id }) => id);
  }

  async isPublished(editionId: Id): Promise<boolean> {
    return (await this.work.read('SELECT FROM curricula.published WHERE edition_id = $1', [editionId])).length > 0;
  }
}
