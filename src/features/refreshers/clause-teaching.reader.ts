import { Injectable } from '@nestjs/common';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import { REVIEWED_WITHIN } from '../drafts/public';
import type { ClauseTeachingDto, ClauseTeachingListDto, TeachingCountsDto, TopicTeachingDto } from './refreshers.dto';
import { withheld } from './withheld';

interface Row {
  readonly document: string;
  readonly clause: string;
  readonly whole: boolean;
  readonly topicNames: Record<string, string> | null;
  readonly people: number;
  readonly returned: number;
  readonly done: number;
  readonly again: number;
}

interface Place extends Pick<
  ClauseTeachingDto,
  'document' | 'clause' | 'clauseTitle' | 'where' | 'moduleId' | 'moduleNames'
> {
  readonly entities: readonly string[];
}

/** Decisions `d` with a clause, within the asker's scope $2 and sight $3, since $1. */
const CITED = `
  SELECT d.document_code, d.clause, d.author_id, d.interaction_id, coalesce(p.legal_entity, '') AS entity,
    EXISTS (SELECT FROM refreshers.cause c JOIN refreshers.refresher r ON r.id = c.refresher_id AND r.ending = 'done'
      WHERE c.draft_id = d.draft_id AND c.revision = d.revision AND c.decision = d.decision) AS done,
    EXISTS (SELECT FROM refreshers.refresher r WHERE r.person_id = d.author_id AND r.document_code = d.document_code
      AND r.clause = d.clause AND r.ending = 'done' AND r.ended_at < d.at) AS again
  FROM drafts.decisions d JOIN people.known p ON p.person_id = d.author_id
  WHERE d.clause IS NOT NULL AND d.decision IN ('return', 'decline', 'correct') AND d.kind <> 'practice' AND d.at >= $1
    AND ($2::jsonb IS NULL OR EXISTS (${REVIEWED_WITHIN('$2')})) AND ${openSql('p.legal_entity', '$3')}`;

const COUNTS = `count(DISTINCT c.author_id)::integer AS people, count(*)::integer AS returned,
  count(*) FILTER (WHERE c.done)::integer AS done, count(*) FILTER (WHERE c.again)::integer AS again`;

/** Which clauses the training fails to teach, by clause and topic; whose words they were is in none of it. */
@Injectable()
export class ClauseTeachingReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  async over(months: number): Promise<ClauseTeachingListDto> {
    const now = this.clock.now();
    const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1, 1));
    const { dark } = await this.council.lens('drafts', 'report');
    const values = [from, reachOf('drafts:review'), dark];
    const rows = await this.work.read<Row>(
      `WITH cited AS (${CITED})
       SELECT c.document_code AS document, c.clause, true AS whole, NULL::jsonb AS "topicNames", ${COUNTS}
       FROM cited c GROUP BY 1, 2
       UNION ALL
       SELECT c.document_code, c.clause, false, (SELECT t.names FROM topics.topic t WHERE t.id = o.topic_id), ${COUNTS}
       FROM cited c CROSS JOIN LATERAL unnest(
         coalesce(nullif(feed.topics_of(c.interaction_id), '{}'), ARRAY[NULL]::uuid[])) AS o (topic_id)
       GROUP BY c.document_code, c.clause, o.topic_id`,
      values,
    );
    const places = await this.places(values);
    const { fewest } = await this.council.group([...new Set(places.flatMap(({ entities }) => entities))]);
    const items = places.map(({ entities: _, ...place }) => ({ ...place, ...told(place, rows, fewest) }));
    return { fewest, from: from.toISOString(), items: items.sort((a, b) => (b.again ?? -1) - (a.again ?? -1)) };
  }

  private places(values: readonly unknown[]): Promise<Place[]> {
    return this.work.read<Place>(
      `WITH cited AS (${CITED})
       SELECT c.document_code AS document, c.clause, k.title AS "clauseTitle", k.where, l.module_id AS "moduleId",
         l.names AS "moduleNames", array_agg(DISTINCT c.entity) AS entities
       FROM cited c
       LEFT JOIN LATERAL (SELECT k.title, '/rules/' || f.edition_id || '#clause-' || k.number AS where
         FROM rules.in_force_at($4) f JOIN rules.clause k ON k.edition_id = f.edition_id
         WHERE f.code = c.document_code AND k.number = c.clause) k ON true
       LEFT JOIN LATERAL (SELECT m.module_id, m.names FROM curricula.published e
         JOIN curricula.modules m ON m.edition_id = e.edition_id AND m.kind = 'lesson' AND c.clause = ANY(m.clauses)
         WHERE e.latest ORDER BY e.rank, m.position, m.module_id LIMIT 1) l ON true
       GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, length(c.clause), 2`,
      [...values, this.clock.now()],
    );
  }
}

const NOTHING: TeachingCountsDto = { returned: null, done: null, again: null };

function told(
  { document, clause }: Pick<Place, 'document' | 'clause'>,
  rows: readonly Row[],
  fewest: number,
): TeachingCountsDto & { topics: TopicTeachingDto[] } {
  const own = rows.filter((row) => row.document === document && row.clause === clause);
  const whole = own.find((row) => row.whole);
  if (whole === undefined || whole.people < fewest) return { ...NOTHING, topics: [] };
  const lines = own.filter((row) => !row.whole);
  const kept = withheld(whole, lines, fewest);
  const topics = lines
    .map((line) => ({ topicNames: line.topicNames, ...(kept.has(line) ? NOTHING : counts(line)) }))
    .sort((a, b) => (b.returned ?? -1) - (a.returned ?? -1));
  return { ...counts(whole), topics };
}

function counts({ returned, done, again }: Row): TeachingCountsDto {
  return { returned, done, again };
}
