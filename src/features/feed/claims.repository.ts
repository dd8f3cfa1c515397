import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { type Claim, type Ending, LEASE_MINUTES } from './claim';

/** The write side of claims; callers hold the interaction's lock. */
@Injectable()
export class ClaimsRepository {
  constructor(private readonly work: Work) {}

  /** The open claim on an interaction, locked. */
  async takeOpen(interactionId: Id): Promise<Claim | null> {
    const [claim] = await this.work.write<Claim>(
      `SELECT id, interaction_id AS "interactionId", person_id AS "personId", from_at AS "fromAt", expires_at AS "expiresAt",
         lease_minutes AS "leaseMinutes"
       FROM feed.claim WHERE interaction_id = $1 AND ended_at IS NULL FOR UPDATE`,
      [interactionId],
    );
    return claim ?? null;
  }

  /** Made by somebody who is on duty on the channel then, it ends with that. */
  add(claim: Claim, channelId: Id): void {
    this.work.post(
      `INSERT INTO feed.claim (id, interaction_id, person_id, from_at, expires_at, lease_minutes, on_duty)
       VALUES ($1, $2, $3, $4, $5, $6, EXISTS (
         SELECT FROM rosters.on_duty_at($4) d WHERE d.channel_id = $7 AND d.person_id = $3))`,
      [claim.id, claim.interactionId, claim.personId, claim.fromAt, claim.expiresAt, claim.leaseMinutes, channelId],
    );
  }

  /**
   * Takes on what the feed offers to the person, in one statement with its event; null where that is not plainly so, and
   * why it is not remains to be judged. It takes the locks that the verbs' way takes, in the same order.
   */
  async takeOn(
    { id, personId, interactionId }: Pick<Claim, 'id' | 'personId' | 'interactionId'>,
    now: Date,
    event: readonly unknown[],
  ): Promise<Claim | null> {
    const [taken] = await this.work.act<Pick<Claim, 'expiresAt' | 'leaseMinutes'>>(
      'feed.take-on',
      `SELECT expires_at AS "expiresAt", lease_minutes AS "leaseMinutes"
       FROM feed.take_on($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, personId, interactionId, now, LEASE_MINUTES, ...event],
    );
    if (taken === undefined) return null;
    this.work.wake();
    return { id, personId, interactionId, fromAt: now, ...taken };
  }

  saveLease(claim: Claim): void {
    this.work.post('UPDATE feed.claim SET expires_at = $2 WHERE id = $1 AND ended_at IS NULL', [
      claim.id,
      claim.expiresAt,
    ]);
  }

  end(id: Id, ending: Ending, note: string | null, now: Date): void {
    this.work.post('UPDATE feed.claim SET ended_at = $2, ending = $3, note = $4 WHERE id = $1', [
      id,
      now,
      ending,
      note,
    ]);
  }

  /** Claims whose lease has run out, their interactions locked. */
  takeExpired(now: Date): Promise<readonly Id[]> {
    return this.takeWhere('c.expires_at <= $1', now);
  }

  /** Open claims of these persons, their interactions locked. */
  takeOf(personIds: readonly Id[]): Promise<readonly Id[]> {
    return this.takeWhere('c.person_id = ANY($1::uuid[])', personIds);
  }

  /**
   * Claims whose lease runs and whose holder may not answer there any more, their interactions locked; of these persons,
   * or of everybody.
   */
  async takeUnpermitted(personIds: readonly Id[] | null, now: Date): Promise<readonly Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `WITH holder AS MATERIALIZED (SELECT DISTINCT person_id FROM feed.claim
         WHERE ended_at IS NULL AND expires_at > $2 AND ($1::uuid[] IS NULL OR person_id = ANY($1::uuid[]))),
       reach AS MATERIALIZED (SELECT r.person_id, r.channel_id, r.risk
         FROM permits.reaches_of(ARRAY(SELECT person_id FROM holder), '{reply}', $2) r)
       SELECT c.id FROM feed.claim c JOIN feed.identity i ON i.interaction_id = c.interaction_id
       WHERE c.ended_at IS NULL AND c.expires_at > $2 AND c.person_id IN (SELECT person_id FROM holder)
         AND NOT EXISTS (SELECT FROM reach r WHERE r.person_id = c.person_id AND r.channel_id = i.channel_id
           AND r.risk >= feed.risk_of(c.interaction_id))
       ORDER BY i.channel_id, i.external_id FOR NO KEY UPDATE OF i`,
      [personIds, now],
    );
    return rows.map(({ id }) => id);
  }

  /** Claims made on duty whose lease runs while their holder is on duty there no more, their interactions locked. */
  takeOffDuty(now: Date): Promise<readonly Id[]> {
    return this.takeWhere(
      `c.on_duty AND c.expires_at > $1 AND NOT EXISTS (
         SELECT FROM rosters.on_duty_at($1) d WHERE d.channel_id = i.channel_id AND d.person_id = c.person_id)`,
      now,
    );
  }

  /** Ends those that are still open, and for an expiry still expired. */
  endAll(ids: readonly Id[], ending: Ending, now: Date): Promise<{ id: Id; interactionId: Id }[]> {
    return this.work.write<{ id: Id; interactionId: Id }>(
      `UPDATE feed.claim SET ended_at = $3, ending = $2
       WHERE id = ANY($1::uuid[]) AND ended_at IS NULL AND ($2 <> 'expired' OR expires_at <= $3)
       RETURNING id, interaction_id AS "interactionId"`,
      [ids, ending, now],
    );
  }

  private async takeWhere(condition: string, value: unknown): Promise<readonly Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `SELECT c.id FROM feed.claim c JOIN feed.identity i ON i.interaction_id = c.interaction_id
       WHERE c.ended_at IS NULL AND ${condition} ORDER BY i.channel_id, i.external_id FOR NO KEY UPDATE OF i`,
      [value],
    );
    return rows.map(({ id }) => id);
  }
}
