import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';

/** Somebody whose credential was accepted. */
export interface Principal {
  readonly personId: Id;
  /** Null for a bearer token. */
  readonly loginId: Id | null;
  readonly roles: readonly string[];
}

export interface OpenedLogin {
  readonly id: Id;
  /** The cookie's value; only its SHA-256 is stored. */
  readonly secret: string;
  readonly expiresAt: Date;
}

const LOGIN_HOURS = 12;

/** Roles count by real time, as logins do. */
const ROLES_OF = `coalesce((
  SELECT array_agg(DISTINCT g.role) FROM access.role_grant g
  WHERE g.person_id = c.person_id AND g.from_at <= $2 AND (g.until_at IS NULL OR g.until_at > $2)), '{}')`;

const LOGIN_QUERY = `SELECT c.person_id, c.id AS login_id, ${ROLES_OF} AS roles FROM access.login c
  WHERE c.secret_hash = $1 AND c.ended_at IS NULL AND c.expires_at > $2`;

const TOKEN_QUERY = `SELECT c.person_id, NULL::uuid AS login_id, ${ROLES_OF} AS roles FROM access.token c
  WHERE c.secret_hash = $1 AND c.revoked_at IS NULL AND c.expires_at > $2`;

interface PrincipalRow {
  readonly person_id: Id;
  readonly login_id: Id | null;
  readonly roles: string[];
}

interface Pool {
  query(query: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: PrincipalRow[] }>;
}

/** Logins (browser cookies) and bearer tokens: random secrets, stored as SHA-256, revocable at once. */
@Injectable()
export class Credentials {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly dataSource: DataSource,
  ) {}

  principalOfLogin(secret: string): Promise<Principal | null> {
    return this.find('access.login', LOGIN_QUERY, secret);
  }

  principalOfToken(secret: string): Promise<Principal | null> {
    return this.find('access.token', TOKEN_QUERY, secret);
  }

  /** Opens a login for twelve real hours. */
  async openLogin(personId: Id, method: 'demo' | 'password' | 'oidc'): Promise<OpenedLogin> {
    const now = this.clock.real();
    const login = { id: newId(), secret: newSecret(), expiresAt: new Date(now.getTime() + LOGIN_HOURS * 3_600_000) };
    await this.work.write(
      `INSERT INTO access.login (id, person_id, secret_hash, method, opened_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [login.id, personId, hash(login.secret), method, now, login.expiresAt],
    );
    return login;
  }

  async endLogin(loginId: Id): Promise<void> {
    await this.work.write('UPDATE access.login SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [
      loginId,
      this.clock.real(),
    ]);
  }

  /** Issues a bearer token; the secret is shown once. `days` of real time, at most 365. */
  async issueToken(personId: Id, name: string, days: number): Promise<{ id: Id; secret: string; expiresAt: Date }> {
    const now = this.clock.real();
    const token = { id: newId(), secret: `obi_${newSecret()}`, expiresAt: new Date(now.getTime() + days * 86_400_000) };
    await this.work.write(
      `INSERT INTO access.token (id, person_id, name, secret_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [token.id, personId, name, hash(token.secret), now, token.expiresAt],
    );
    return token;
  }

  /** Ends every login, token and role of these persons (they left). */
  async endAll(personIds: readonly Id[]): Promise<void> {
    const values = [personIds, this.clock.real()];
    await this.work.write(
      'UPDATE access.login SET ended_at = $2 WHERE person_id = ANY($1) AND ended_at IS NULL',
      values,
    );
    await this.work.write(
      'UPDATE access.token SET revoked_at = $2 WHERE person_id = ANY($1) AND revoked_at IS NULL',
      values,
    );
    await this.work.write(
      'UPDATE access.role_grant SET until_at = $2 WHERE person_id = ANY($1) AND (until_at IS NULL OR until_at > $2)',
      values,
    );
  }

  private async find(name: string, text: string, secret: string): Promise<Principal | null> {
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    const { rows } = await pool.query({ name, text, values: [hash(secret), this.clock.real()] });
    const row = rows[0];
    return row === undefined ? null : { personId: row.person_id, loginId: row.login_id, roles: row.roles };
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
