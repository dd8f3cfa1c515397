import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Permits } from '../permits/public';
import type { InteractionDetailDto } from './feed.dto';
import { channelSql, instantSql, maskedSql, topicsSql, told } from './json';
import { type Risk, riskOf, UNROUTED_RISK } from '../topics/public';

/** What decides whether and how a person sees an interaction. */
export interface Standing {
  readonly arrivedAt: Date;
  readonly channelId: Id;
  /** Null: unrouted. */
  readonly risk: Risk | null;
  readonly status: string;
  readonly ours: boolean;
  /** Under one of the person's topics. */
  readonly mine: boolean;
  /** The person holds it. */
  readonly held: boolean;
  readonly heldByOther: boolean;
}

interface Place {
  readonly channelId: Id;
  readonly risk: Risk;
}

/** Another department is to answer it, and the person is of that department. */
function passedTo(interaction: string, person: string): string {
  return `EXISTS (SELECT FROM feed.passing s JOIN people.directory d ON d.department = s.department
    WHERE s.interaction_id = ${interaction} AND s.ended_at IS NULL AND d.person_id = ${person})`;
}

/** `OFFSET 0` has only those months looked into that the interactions came in. */
const STANDING = `
  SELECT n.arrived_at AS "arrivedAt", n.channel_id AS "channelId", n.status, n.ours, t.risk, coalesce(t.mine, false) AS mine,
    coalesce(c.person_id = $2, false) AS held, coalesce(c.person_id <> $2, false) AS "heldByOther"
  FROM feed.identity i CROSS JOIN LATERAL (
    SELECT * FROM feed.interaction n WHERE n.id = i.interaction_id AND n.arrived_at = i.arrived_at OFFSET 0) n
  LEFT JOIN LATERAL (
    SELECT max(r.risk) AS risk, bool_or(EXISTS (SELECT FROM topics.topic_person p
      WHERE p.person_id = $2 AND p.topic_id = r.topic_id AND p.until_at IS NULL)) OR ${passedTo('$1', '$2')} AS mine
    FROM feed.routing r WHERE r.interaction_id = $1 AND r.topic_id IS NOT NULL) t ON true
  LEFT JOIN feed.claim c ON c.interaction_id = $1 AND c.ended_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > $3)
  WHERE i.interaction_id = $1`;

const SIGHT = `
  SELECT EXISTS (
    SELECT FROM feed.routing r JOIN topics.topic_person p ON p.topic_id = r.topic_id
    WHERE r.interaction_id = $1 AND p.person_id = $2 AND p.until_at IS NULL)
  OR EXISTS (
    SELECT FROM feed.claim c WHERE c.interaction_id = $1 AND c.person_id = $2 AND c.ended_at IS NULL
      AND (c.expires_at IS NULL OR c.expires_at > $3))
  OR ${passedTo('$1', '$2')} AS sees`;

/** As it was said, for whoever handles it, where names of staff are hidden from others. */
const saidSql = (row: string): string => `coalesce((SELECT g.text FROM feed.original g
    WHERE $6 AND g.interaction_id = ${row}.id AND g.number = ${row}.version AND g.open), ${row}.text)`;

const DETAIL = `
  SELECT n.id, ${channelSql('d')} AS channel, CASE WHEN $4 THEN ${saidSql('n')} ELSE ${maskedSql('n.text')} END AS text,
    CASE WHEN $4 AND NOT n.protected THEN a.handle END AS author, n.language, n.link, ${instantSql('n.said_at')} AS "saidAt",
    ${instantSql('n.arrived_at')} AS "arrivedAt", n.status, n.outcome, n.goal_id AS "goalId", n.version, n.protected,
    ${instantSql('n.removed_at')} AS "removedAt",
    ${topicsSql('n.id')} AS topics,
    (SELECT json_build_object('id', c.id, 'mine', c.person_id = $3, 'from', ${instantSql('c.from_at')},
       'until', ${instantSql('c.expires_at')}, 'secondsLeft', ceil(extract(epoch FROM c.expires_at - $5))::int) FROM feed.claim c
     WHERE c.interaction_id = n.id AND c.ended_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > $5)) AS claim,
    (SELECT c.note FROM feed.claim c WHERE c.interaction_id = n.id AND c.ending = n.outcome ORDER BY c.ended_at DESC LIMIT 1) AS "outcomeNote",
    (SELECT json_build_object('department', s.department, 'reason', s.reason, 'at', ${instantSql('s.at')}, 'mine', s.passed_by = $3)
     FROM feed.passing s WHERE s.interaction_id = n.id AND s.ended_at IS NULL) AS passing,
    (SELECT coalesce(json_agg(f.reason ORDER BY f.at DESC), '[]') FROM feed.further f WHERE f.interaction_id = n.id) AS "furtherAsked",
    (SELECT json_agg(m.message ORDER BY m.said_at, m.id) FROM (
       SELECT o.said_at, o.id, json_build_object('id', o.id, 'parentId', up.interaction_id, 'ours', o.ours,
         'text', CASE WHEN $4 THEN ${saidSql('o')} ELSE ${maskedSql('o.text')} END,
         'author', CASE WHEN $4 AND NOT o.protected THEN oa.handle END, 'language', o.language, 'saidAt', ${instantSql('o.said_at')},
         'link', o.link, 'removedAt', ${instantSql('o.removed_at')},
         'edited', EXISTS (SELECT FROM feed.version v WHERE v.interaction_id = o.id), 'answeredBy', CASE WHEN p.person_id IS NOT NULL THEN json_build_object('personId', p.person_id,
           'givenName', p.given_name, 'familyName', p.family_name, 'names', p.names) END) AS message
       FROM feed.identity k CROSS JOIN LATERAL (
         SELECT * FROM feed.interaction o WHERE o.id = k.interaction_id AND o.arrived_at = k.arrived_at OFFSET 0) o
       LEFT JOIN feed.identity up ON up.channel_id = k.channel_id AND up.external_id = k.parent_external_id
       LEFT JOIN feed.author oa ON oa.id = o.author
       LEFT JOIN feed.answer w ON w.own_interaction_id = o.id
       LEFT JOIN people.directory p ON p.person_id = w.person_id
       WHERE k.thread_id = i.thread_id ORDER BY o.said_at, o.id LIMIT 500) m) AS thread
  FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = $2
  JOIN channels.directory d ON d.channel_id = n.channel_id
  LEFT JOIN feed.author a ON a.id = n.author
  WHERE i.interaction_id = $1`;

/** One interaction in its conversation, as far as a person may see it. */
@Injectable()
export class ThreadsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
  ) {}

  /** How the person stands to the interaction. @throws Problem not-found outside their topics, unless they triage */
  async standing(personId: Id, id: Id, triages: boolean): Promise<Standing> {
    const [row] = await this.work.read<Omit<Standing, 'risk'> & { risk: number | null }>(STANDING, [
      id,
      personId,
      this.clock.now(),
    ]);
    if (row === undefined || !(triages || row.mine || row.held)) throw notFound({ id });
    return { ...row, risk: riskOf(row.risk) };
  }

  /** @throws Problem not-found for an interaction that is neither under the person's topics nor held by them */
  async demandSight(personId: Id, id: Id): Promise<void> {
    const [row] = await this.work.read<{ sees: boolean }>(SIGHT, [id, personId, this.clock.now()]);
    if (row?.sees !== true) throw notFound({ id });
  }

  /** Whether the person may look at the conversation. @throws Problem not-found, permit-missing */
  async view(personId: Id, id: Id, triages: boolean): Promise<{ standing: Standing; place: Place }> {
    const standing = await this.standing(personId, id, triages);
    const place = { channelId: standing.channelId, risk: standing.risk ?? UNROUTED_RISK };
    if (!triages && !standing.held) await this.permits.demand(personId, 'read-feed', place);
    return { standing, place };
  }

  /** @throws Problem not-found, permit-missing */
  async detail(personId: Id, id: Id, triages: boolean): Promise<InteractionDetailDto> {
    const { standing, place } = await this.view(personId, id, triages);
    const { allowed, missing } = await this.permits.answer(personId, 'reply', place);
    const [row] = await this.work.read<Omit<InteractionDetailDto, 'risk' | 'can' | 'missing'>>(DETAIL, [
      id,
      standing.arrivedAt,
      personId,
      allowed,
      this.clock.now(),
      standing.held,
    ]);
    if (row === undefined) throw notFound({ id });
    const mine = row.passing?.mine === true && !standing.held && !standing.heldByOther;
    const more = triages ? triageActs(standing, row.passing !== null, row.protected) : mine ? ['take-back'] : [];
    const can = [...actsOn(standing, allowed), ...more];
    return { ...row, risk: standing.risk, can, missing: told(missing) };
  }
}

/** What whoever triages may do besides. */
function triageActs({ status, ours }: Standing, passed: boolean, isProtected: boolean): string[] {
  if (ours) return [];
  const besides = [...(passed ? ['take-back'] : []), ...(status === 'answered' ? ['ask-further'] : [])];
  return ['route', 'tag', isProtected ? 'unprotect' : 'protect', ...besides];
}

function actsOn(standing: Standing, allowed: boolean): string[] {
  if (standing.held) return ['draft', 'release', 'outcome', 'hand-over'];
  const free = standing.status === 'waiting' && !standing.heldByOther && !standing.ours;
  return free && allowed ? ['claim'] : [];
}
