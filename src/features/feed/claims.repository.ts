import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Claim, Ending } from './claim';

/** The write side of claims; callers hold the interaction's lock. */
@Injectable()
export class ClaimsRepository {
  constructor(private readonly work: Work) {}

  /** The open claim on an interaction, locked. */
  async takeOpen(interactionId: Id): Promise<Claim | null> {
    const [claim] = await this.work.write<Claim>(
      `SELECT id, interaction_id AS "interactionId", person_id AS "personId", from_at AS "fromAt", expires_at AS "expiresAt"
       FROM feed.claim WHERE interaction_id = $1 AND ended_at IS NULL FOR UPDATE`,
      [interactionId],
    );
    return claim ?? null;
  }

  add(claim: Claim): void {
    this.work.post(
      'INSERT INTO feed.claim (id, interaction_id, person_id, from_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
      [claim.id, claim.interactionId, claim.personId, claim.fromAt, claim.expiresAt],
    );
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
