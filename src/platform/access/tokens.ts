import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { hashOf, newSecret } from './credentials';
import type { Permission } from './permissions';

export interface NewToken {
  readonly personId: Id;
  /** `embed`: short, for pages of the intranet; nobody lists them. */
  readonly kind: 'personal' | 'service' | 'embed';
  readonly name: string;
  /** Real days, at most 365; a pass is a part of one. */
  readonly days: number;
  /** What it is limited to; null: whatever its owner may, but roles and accounts. */
  readonly permissions: readonly Permission[] | null;
  /** Requests a minute; null: the house's own. */
  readonly quota: number | null;
}

export interface IssuedToken {
  readonly id: Id;
  /** Shown once; only its SHA-256 is stored. */
  readonly secret: string;
  readonly expiresAt: Date;
}

export interface TokenRow {
  readonly id: Id;
  readonly personId: Id;
  readonly name: string;
  readonly permissions: readonly string[] | null;
  readonly quota: number | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

const ROW = `id, person_id AS "personId", name, permissions, quota, created_at AS "createdAt", expires_at AS "expiresAt",
  last_used_at AS "lastUsedAt"`;

/** Bearer tokens: issued once, listed with their last use, revoked at once. Real time. */
@Injectable()
export class Tokens {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async issue({ personId, kind, name, days, permissions, quota }: NewToken): Promise<IssuedToken> {
    const now = this.clock.real();
    const token = { id: newId(), secret: `obi_${newSecret()}`, expiresAt: new Date(now.getTime() + days * 86_400_000) };
    await this.work.write(
      `INSERT INTO access.token (id, person_id, kind, name, permissions, quota, secret_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [token.id, personId, kind, name, permissions, quota, hashOf(token.secret), now, token.expiresAt],
    );
    return token;
  }

  /** Tokens that still open something: a person's own, or every service's. */
  of(kind: 'personal' | 'service', personId: Id | null): Promise<TokenRow[]> {
    return this.work.read<TokenRow>(
      `SELECT ${ROW} FROM access.token WHERE kind = $1 AND ($2::uuid IS NULL OR person_id = $2) AND revoked_at IS NULL
         AND expires_at > $3 ORDER BY created_at DESC, id DESC LIMIT 200`,
      [kind, personId, this.clock.real()],
    );
  }

  /** Revokes a token at once; answers it, or null when there is none. */
  async revoke(kind: 'personal' | 'service', id: Id, personId: Id | null): Promise<TokenRow | null> {
    const [token] = await this.work.write<TokenRow>(
      `UPDATE access.token SET revoked_at = $4 WHERE id = $1 AND kind = $2 AND ($3::uuid IS NULL OR person_id = $3)
         AND revoked_at IS NULL RETURNING ${ROW}`,
      [id, kind, personId, this.clock.real()],
    );
    return token ?? null;
  }

  /** Revokes every personal token of somebody; answers how many. */
  revokeAll(personId: Id): Promise<number> {
    return this.work.affect(
      `UPDATE access.token SET revoked_at = $2 WHERE person_id = $1 AND kind = 'personal' AND revoked_at IS NULL
         AND expires_at > $2`,
      [personId, this.clock.real()],
    );
  }

  /** Sets how many requests a minute a token may make; null: the house's own. */
  async limit(kind: 'personal' | 'service', id: Id, quota: number | null): Promise<boolean> {
    const changed = await this.work.affect(
      'UPDATE access.token SET quota = $3 WHERE id = $1 AND kind = $2 AND revoked_at IS NULL',
      [id, kind, quota],
    );
    return changed > 0;
  }
}
