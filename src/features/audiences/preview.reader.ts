import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { type Member, MEMBER } from './audiences.reader';
import type { Rule } from './rule';
import { compileRule } from './rule-sql';
import { type Reach, within } from './scope';

/** Persons: how many, and the first of them by family name. */
export interface Some {
  readonly count: number;
  readonly sample: readonly Member[];
}

/** Whom a rule reaches now, and, against the members of an audience today, who would enter and leave. */
export interface Preview extends Some {
  readonly entering: Some | null;
  readonly leaving: Some | null;
}

interface PreviewRow extends Member {
  readonly part: 'reached' | 'entering' | 'leaving';
  readonly count: number;
}

const SAMPLE = 20;

/** What a rule would do, before it does. */
@Injectable()
export class PreviewReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Nothing is stored; `audienceId` is whose present members count as today's. */
  async preview(rule: Rule, audienceId: Id | null, reach: Reach): Promise<Preview> {
    const instants = { now: this.clock.now(), real: this.clock.real() };
    const { select, values } = compileRule(rule, instants, { taken: [audienceId, reach] });
    const rows = await this.work.read<PreviewRow>(
      `WITH target AS MATERIALIZED (${select}),
       compared AS (
         SELECT person_id, bool_or(wanted) AS wanted, bool_or(present) AS present
         FROM (SELECT person_id, true AS wanted, false AS present FROM target
               UNION ALL SELECT m.person_id, false, true FROM audiences.member m WHERE m.audience_id = $1) either
         GROUP BY person_id),
       visible AS MATERIALIZED (
         SELECT b.wanted, b.present, ${MEMBER} FROM compared b JOIN people.directory d ON d.person_id = b.person_id
         WHERE ${within('$2')}),
       parts AS (
         SELECT 'reached' AS part, * FROM visible WHERE wanted
         UNION ALL SELECT 'entering', * FROM visible WHERE wanted AND NOT present AND $1::uuid IS NOT NULL
         UNION ALL SELECT 'leaving', * FROM visible WHERE present AND NOT wanted),
       numbered AS (
         SELECT *, count(*) OVER (PARTITION BY part)::int AS count,
                row_number() OVER (PARTITION BY part ORDER BY "familyName", "givenName", id) AS at FROM parts)
       SELECT part, count, id, "externalId", "givenName", "familyName", names, department, "jobTitle"
       FROM numbered WHERE at <= ${SAMPLE} ORDER BY part, at`,
      values,
    );
    const some = (part: PreviewRow['part']): Some => {
      const of = rows.filter((row) => row.part === part);
      return { count: of[0]?.count ?? 0, sample: of.map(({ part: _part, count: _count, ...member }) => member) };
    };
    return {
      ...some('reached'),
      entering: audienceId === null ? null : some('entering'),
      leaving: audienceId === null ? null : some('leaving'),
    };
  }
}
