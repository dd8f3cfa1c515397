import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { demandHolder, demandReason } from './claim';
import { ClaimsRepository } from './claims.repository';
import { notAnswered, nothingPassed } from './feed.errors';
import { InteractionsRepository } from './interactions.repository';
import { channelSql, instantSql, maskedSql, riskSql, topicsSql } from './json';
import type { PassedOnDto } from './passings.dto';
import { ThreadsReader } from './threads.reader';

const QUEUE = `
  WITH me AS MATERIALIZED (SELECT department FROM people.directory WHERE person_id = $1 AND department IS NOT NULL),
  sees AS MATERIALIZED (SELECT channel_id, risk FROM permits.reach_at($1, 'read-feed', $2)),
  answers AS MATERIALIZED (SELECT channel_id, risk FROM permits.reach_at($1, 'reply', $2))
  SELECT json_build_object('items', coalesce(json_agg(json_build_object(
    'id', n.id, 'channel', ${channelSql('c')}, 'department', p.department, 'reason', p.reason,
    'text', CASE WHEN a.channel_id IS NOT NULL THEN n.text ELSE ${maskedSql('n.text')} END,
    'language', n.language, 'risk', ${riskSql('feed.risk_of(n.id)')}, 'topics', ${topicsSql('n.id')},
    'arrivedAt', ${instantSql('n.arrived_at')}, 'passedAt', ${instantSql('p.at')},
    'can', CASE WHEN a.channel_id IS NOT NULL THEN '["claim"]'::json ELSE '[]'::json END) ORDER BY p.at, p.id), '[]'))::text AS json
  FROM (SELECT p.* FROM feed.passing p WHERE p.ended_at IS NULL AND p.department IN (SELECT department FROM me)
    AND NOT EXISTS (SELECT FROM feed.claim k WHERE k.interaction_id = p.interaction_id AND k.ended_at IS NULL)
    ORDER BY p.at, p.id LIMIT 100) p
  JOIN feed.identity i ON i.interaction_id = p.interaction_id
  JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at AND n.status = 'waiting'
  JOIN channels.directory c ON c.channel_id = n.channel_id
  JOIN sees s ON s.channel_id = n.channel_id AND s.risk >= feed.risk_of(n.id)
  LEFT JOIN answers a ON a.channel_id = n.channel_id AND a.risk >= feed.risk_of(n.id)`;

/** Interactions that another department is to answer, and those that are to be answered once more. */
@Injectable()
export class Passings {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly threads: ThreadsReader,
    private readonly interactions: InteractionsRepository,
    private readonly claims: ClaimsRepository,
  ) {}

  /** What waits for the person's department, the longest first. */
  queue(personId: Id): Promise<string> {
    return this.work.json('feed.passed', QUEUE, [personId, this.clock.now()]);
  }

  /** Departments of the company, by name. */
  async departments(): Promise<string[]> {
    const rows = await this.work.read<{ name: string }>(
      'SELECT DISTINCT department AS name FROM people.directory WHERE department IS NOT NULL ORDER BY 1 LIMIT 1000',
    );
    return rows.map(({ name }) => name);
  }

  /** Its holder passes it on: it waits for that department alone. @throws Problem claim-not-held, invalid-request */
  pass(personId: Id, interactionId: Id, department: string | null, note: string | null): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      await this.threads.demandSight(personId, interactionId);
      await this.interactions.take(interactionId);
      const claim = demandHolder(await this.claims.takeOpen(interactionId), personId, now);
      demandReason('passed-on', note);
      if (department === null || !(await this.departments()).includes(department))
        throw invalidRequest({}, { faults: [{ pointer: '/department', code: 'department-unknown' }] });
      await this.outbox.tell('feed.concluding', { interactionId, outcome: 'passed-on', at: now });
      this.claims.end(claim.id, 'passed-on', note, now);
      this.interactions.endPassing(interactionId, now);
      await this.work.write(
        `INSERT INTO feed.passing (id, interaction_id, department, reason, passed_by, at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), interactionId, department, note, personId, now],
      );
      await this.outbox.append('feed.passed', { interactionId, department, personId });
    });
  }

  /**
   * A lead takes it back, or whoever passed it on, as long as nobody there has taken it on: it waits for everybody again.
   * @throws Problem not-found, nothing-passed
   */
  takeBack(personId: Id, interactionId: Id, triages: boolean): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      await this.interactions.take(interactionId);
      const [open] = await this.work.write<{ passedBy: Id }>(
        'SELECT passed_by AS "passedBy" FROM feed.passing WHERE interaction_id = $1 AND ended_at IS NULL FOR UPDATE',
        [interactionId],
      );
      const mine = open?.passedBy === personId;
      if (!triages && !mine) throw notFound({ id: interactionId });
      const held = (await this.claims.takeOpen(interactionId)) !== null;
      if (open === undefined || (held && !triages)) throw nothingPassed();
      this.interactions.endPassing(interactionId, now);
      if (held) return;
      this.interactions.offerAll([interactionId], now);
      await this.outbox.append('feed.changed-together', { interactionIds: [interactionId] });
    });
  }

  /** What the person passed on and nobody took on yet, the latest first. */
  async mine(personId: Id): Promise<PassedOnDto[]> {
    return this.work.read<PassedOnDto>(
      `SELECT p.interaction_id AS id, p.department, p.reason, ${instantSql('p.at')} AS "passedAt" FROM feed.passing p
       WHERE p.passed_by = $1 AND p.ended_at IS NULL AND NOT EXISTS (
         SELECT FROM feed.claim k WHERE k.interaction_id = p.interaction_id AND k.ended_at IS NULL)
       ORDER BY p.at DESC, p.id DESC LIMIT 100`,
      [personId],
    );
  }

  /** A lead asks for one more answer: it waits again. @throws Problem not-found, interaction-not-answered */
  askFurther(personId: Id, interactionId: Id, reason: string): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const interaction = await this.interactions.take(interactionId);
      if (interaction.ours || interaction.status !== 'answered') throw notAnswered();
      await this.work.write(
        'INSERT INTO feed.further (id, interaction_id, reason, asked_by, at) VALUES ($1, $2, $3, $4, $5)',
        [newId(), interactionId, reason, personId, now],
      );
      await this.interactions.reopen(interaction);
      const subject = { kind: 'interaction', id: interactionId };
      await this.trail.append({ act: 'interaction.further-asked', subject, after: { reason } });
    });
  }
}
