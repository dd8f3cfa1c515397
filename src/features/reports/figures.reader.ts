import { Injectable } from '@nestjs/common';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import { Council, type Lens } from '../council/public';
import type { EntityFiguresDto, FiguresLineDto } from './report.dto';

const STATES = ['assigned', 'voluntary', 'completed'] as const;

interface Row {
  readonly entity: string;
  readonly department: string | null;
  readonly counts: number[];
  /** Within the scope of whoever asks. */
  readonly reached: boolean;
}

/**
 * How many are how far on one track. The table of a legal entity is always counted whole and then kept back where it must
 * be; a filter chooses lines of that, so no two answers differ by a person.
 */
@Injectable()
export class FiguresReader {
  constructor(
    private readonly work: Work,
    private readonly council: Council,
  ) {}

  async of(track: string, department: string | null): Promise<EntityFiguresDto[]> {
    const lens = await this.council.lens('training-voluntary', 'report');
    const rows = await this.work.read<Row>(
      `SELECT coalesce(d.legal_entity, '') AS entity, d.department,
              ARRAY[count(*) FILTER (WHERE e.state = 'assigned'), count(*) FILTER (WHERE e.state = 'voluntary'),
                    count(*) FILTER (WHERE e.state = 'completed')]::integer[] AS counts,
              access.reaches_person($2::jsonb, d.legal_entity, d.department) AS reached
       FROM training.enrolments e
       JOIN people.directory d ON d.person_id = e.person_id
       JOIN curricula.published c ON c.edition_id = e.edition_id
       WHERE c.track_code = $1 AND e.state <> 'withdrawn'
       GROUP BY d.legal_entity, d.department ORDER BY 1, 2 NULLS LAST`,
      [track, reachOf('training:report')],
    );
    const entities = [...new Set(rows.map(({ entity }) => entity))];
    return entities
      .filter((entity) => rows.some((row) => row.entity === entity && row.reached))
      .map((entity) =>
        figuresOf(
          entity,
          rows.filter((row) => row.entity === entity),
          lens,
          department,
        ),
      );
  }
}

function figuresOf(entity: string, rows: readonly Row[], lens: Lens, department: string | null): EntityFiguresDto {
  const published = lens.counts(
    entity,
    rows.map(({ counts }) => counts),
  );
  const line = (name: string | null, cells: readonly (number | null)[] | undefined): FiguresLineDto => ({
    department: name,
    counts: STATES.map((_, at) => cells?.[at] ?? null),
    total: cells?.[STATES.length] ?? null,
  });
  return {
    legalEntity: entity === '' ? null : entity,
    minimum: lens.minimum(entity),
    states: [...STATES],
    lines: rows
      .map((row, at) => line(row.department, published[at]))
      .filter((each, at) => rows[at]?.reached === true && (department === null || each.department === department)),
    sums: line(null, rows.every(({ reached }) => reached) ? published.at(-1) : []),
  };
}
