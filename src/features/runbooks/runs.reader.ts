import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import { instantSql } from '../feed/public';
import type { RunDto, RunRefDto } from './runbooks.dto';
import { RunsService } from './runs.service';

const NAMED = (person: string): string =>
  `(SELECT json_build_object('name', k.given_name || ' ' || k.family_name, 'names', k.names) FROM people.known k WHERE k.person_id = ${person})`;
const WORD = (person: string, at: string): string =>
  `(SELECT json_build_object('name', k.given_name || ' ' || k.family_name, 'names', k.names, 'at', ${instantSql(at)})
    FROM people.known k WHERE k.person_id = ${person})`;

/** Runs as they go, and as they are reported. */
@Injectable()
export class RunsReader {
  constructor(
    private readonly work: Work,
    private readonly runs: RunsService,
  ) {}

  /** For leads within their scope, and for whoever owns a step of it. @throws Problem not-found */
  async one(personId: Id, id: Id): Promise<RunDto> {
    const leads = await this.runs.leads(id);
    const [row] = await this.work.read<Omit<RunDto, 'can'> & { owns: boolean }>(
      `SELECT r.id, r.names, r.channel_id AS "channelId", d.names AS "channelNames", r.practice, r.reason, r.outcome,
         ${WORD('r.started_by', 'r.started_at')} AS started, ${WORD('r.ended_by', 'r.ended_at')} AS ended,
         EXISTS (SELECT FROM runbooks.run_step s WHERE s.run_id = r.id AND s.owner_id = $2) AS owns,
         (SELECT json_agg(json_build_object('position', s.position, 'titles', s.step->'titles', 'texts', s.step->'texts',
            'act', s.step->'act', 'state', s.state, 'owner', ${NAMED('s.owner_id')}, 'mine', coalesce(s.owner_id = $2, false),
            'settled', ${WORD('s.settled_by', 's.settled_at')}, 'moratoriumId', s.moratorium_id,
            'can', CASE WHEN s.state <> 'open' OR r.ended_at IS NOT NULL THEN '[]'::jsonb
              WHEN $3 AND s.step->>'act' = 'stops-channel' THEN '["stop", "settle", "own"]'::jsonb
              WHEN $3 THEN '["settle", "own"]'::jsonb
              WHEN s.owner_id = $2 THEN '["settle"]'::jsonb ELSE '[]'::jsonb END) ORDER BY s.position)
          FROM runbooks.run_step s WHERE s.run_id = r.id) AS steps,
         (SELECT coalesce(json_agg(json_build_object('position', n.position, 'text', n.text, 'by', ${WORD('n.author_id', 'n.at')})
            ORDER BY n.at, n.id), '[]') FROM runbooks.note n WHERE n.run_id = r.id) AS notes
       FROM runbooks.run r JOIN channels.directory d ON d.channel_id = r.channel_id WHERE r.id = $1`,
      [id, personId, leads],
    );
    if (row === undefined || !(leads || row.owns)) throw notFound({ id });
    const { owns: _owns, ...run } = row;
    const can = run.ended !== null ? [] : leads ? ['note', 'end'] : ['note'];
    return { ...run, can };
  }

  /** Within the lead's scope, those that go on first. */
  page(): Promise<RunRefDto[]> {
    return this.work.read<RunRefDto>(
      `SELECT r.id, r.names, d.names AS "channelNames", r.practice, r.reason, ${instantSql('r.started_at')} AS "startedAt",
         ${instantSql('r.ended_at')} AS "endedAt", s.settled, s.total
       FROM runbooks.run r JOIN channels.directory d ON d.channel_id = r.channel_id
       CROSS JOIN LATERAL (SELECT count(*)::int AS total, (count(*) FILTER (WHERE s.state <> 'open'))::int AS settled
         FROM runbooks.run_step s WHERE s.run_id = r.id) s
       WHERE access.reaches_work($1::jsonb, r.channel_id, '{}', NULL)
       ORDER BY r.ended_at IS NOT NULL, r.started_at DESC, r.id LIMIT 100`,
      [reachOf('feed:triage')],
    );
  }
}
