import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import type { TrendsDto, TrendWeekDto } from './trends.dto';

const WEEK = 7 * 86_400_000;

/**
 * Training week by week. Legal entities in works-council mode are left out: the difference of two weeks may be one person,
 * however large both are.
 */
@Injectable()
export class TrendsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  async of(weeks: number, track: string | null): Promise<TrendsDto> {
    const { shut } = await this.council.lens('training-voluntary', 'report');
    const now = this.clock.now().getTime();
    const ends = Array.from({ length: weeks }, (_, at) => new Date(now - (weeks - 1 - at) * WEEK));
    const items = await this.work.read<TrendWeekDto>(
      `WITH week AS (SELECT * FROM unnest($1::timestamptz[], $2::date[]) AS w (at, day)),
       asked AS MATERIALIZED (
         SELECT e.enrolled_at, e.completed_at, e.due_on FROM training.enrolments e
         JOIN people.directory d ON d.person_id = e.person_id
         JOIN curricula.published c ON c.edition_id = e.edition_id
         WHERE e.state <> 'withdrawn' AND e.due_on IS NOT NULL AND ($3::text IS NULL OR c.track_code = $3)
           AND access.reaches_person($4::jsonb, d.legal_entity, d.department) AND ${openSql('d.legal_entity', '$5')})
       SELECT w.day::text AS on, count(a.enrolled_at)::integer AS asked,
              count(*) FILTER (WHERE a.completed_at <= w.at)::integer AS completed,
              count(*) FILTER (WHERE a.due_on < w.day AND (a.completed_at IS NULL OR a.completed_at > w.at))::integer AS late
       FROM week w LEFT JOIN asked a ON a.enrolled_at <= w.at GROUP BY w.at, w.day ORDER BY w.at`,
      [ends, ends.map(dateOf), track, reachOf('training:report'), shut],
    );
    return { items: [...items], keptBack: shut.length > 0 };
  }
}
