import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { holds, scopesOf } from '../../platform/access/reach';
import { currentActor } from '../../platform/context/context';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Council } from '../council/public';
import type { Campaign } from './campaign';

/** What became of a campaign's messages, each person once. */
export const CAMPAIGN_OUTCOMES = ['waiting', 'unseen', 'seen', 'done', 'ended'] as const;
export type CampaignOutcome = (typeof CAMPAIGN_OUTCOMES)[number];

export interface CampaignRow extends Campaign {
  readonly author: string;
  /** The author's name by language; empty: as it is spelled in the directory. */
  readonly authorNames: Localised;
  readonly at: string;
}

const ROW = `SELECT c.id, c.name, c.titles, c.bodies, c.path, c.audience_id AS "audienceId", c.rule, c.timing,
    c.time_zone AS "timeZone", c.stop_when_done AS "stopWhenDone", c.state, c.reach, c.persons, c.created_by AS "createdBy",
    c.created_at AS "createdAt", c.started_at AS "startedAt", c.confirmed_by AS "confirmedBy",
    c.confirmed_persons AS "confirmedPersons", c.last_at AS "lastAt", c.next_at AS "nextAt", c.version,
    coalesce(k.given_name || ' ' || k.family_name, '') AS author,
    coalesce(k.names, '{}') AS "authorNames", c.created_at::text AS at
  FROM campaigns.campaign c LEFT JOIN people.known k ON k.person_id = c.created_by`;

/** Campaigns: whoever's role is limited sees their own. */
@Injectable()
export class CampaignsReader {
  constructor(
    private readonly work: Work,
    private readonly council: Council,
  ) {}

  isSeen({ createdBy }: Pick<Campaign, 'createdBy'>): boolean {
    const mine = this.onlyOf();
    return mine === null || mine === createdBy;
  }

  async page(after: string | undefined, limit: number): Promise<Page<CampaignRow>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<CampaignRow>(
      `${ROW} WHERE ($1::uuid IS NULL OR c.created_by = $1) AND ($2::timestamptz IS NULL OR (c.created_at, c.id) < ($2, $3::uuid))
       ORDER BY c.created_at DESC, c.id DESC LIMIT $4`,
      [this.onlyOf(), cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.at, row.id]);
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<CampaignRow> {
    const [row] = await this.work.read<CampaignRow>(`${ROW} WHERE c.id = $1`, [id]);
    if (row === undefined || !this.isSeen(row)) throw notFound({ id });
    return row;
  }

  /** How many somebody wrote to by themselves within a day, so that many small campaigns are not one large one. */
  async sentAlone(by: Id, but: Id, now: Date): Promise<number> {
    const [row] = await this.work.read<{ n: number }>(
      `SELECT coalesce(sum(c.persons), 0)::int AS n FROM campaigns.campaign c
       WHERE c.created_by = $1 AND c.id <> $2 AND c.confirmed_by IS NULL AND c.started_at > $3::timestamptz - interval '1 day'`,
      [by, but, now],
    );
    return row?.n ?? 0;
  }

  /** Persons by what became of their latest message; null is kept back. */
  async outcomes(id: Id): Promise<readonly (number | null)[]> {
    const rows = await this.work.read<{ outcome: CampaignOutcome; persons: number }>(
      `SELECT CASE WHEN n.id IS NULL THEN 'waiting' WHEN n.done_at IS NOT NULL THEN 'done'
           WHEN n.seen_at IS NOT NULL THEN 'seen' WHEN n.ended_at IS NOT NULL THEN 'ended'
           WHEN n.delivered_at IS NULL THEN 'waiting' ELSE 'unseen' END AS outcome, count(*)::int AS persons
       FROM (SELECT DISTINCT ON (r.person_id) r.person_id, r.campaign_id, r.occurrence FROM campaigns.recipient r
         WHERE r.campaign_id = $1 AND NOT r.sample ORDER BY r.person_id, r.at DESC, r.occurrence DESC) l
       LEFT JOIN nudges.nudge n ON n.reason = 'campaigns.message' AND n.subject_id = l.campaign_id
         AND n.person_id = l.person_id AND n.period = l.occurrence
       GROUP BY 1`,
      [id],
    );
    const counts = CAMPAIGN_OUTCOMES.map((each) => rows.find(({ outcome }) => outcome === each)?.persons ?? 0);
    return told(counts, await this.council.fewest());
  }

  /** Whose campaigns alone the one who acts sees; null: everybody's. */
  private onlyOf(): Id | null {
    const actor = currentActor();
    if (actor.kind !== 'person') return null;
    return holds(actor, 'campaigns:send') && scopesOf(actor, 'campaigns:send') === null ? null : actor.personId;
  }
}

/** Counts of fewer are kept back; the others then stand to the nearest ten, so that no sum gives them away. */
function told(counts: readonly number[], fewest: number): readonly (number | null)[] {
  const isSmall = (count: number): boolean => count > 0 && count < fewest;
  const rough = counts.some(isSmall);
  return counts.map((count) => (isSmall(count) ? null : rough ? Math.round(count / 10) * 10 : count));
}
