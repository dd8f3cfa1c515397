import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '../../kernel/actor';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { type Permission, TOKEN_PERMISSIONS } from './permissions';
import { permissionsWithin } from './reach';

/** Somebody whose credential was accepted. */
export interface Principal {
  readonly personId: Id;
  /** Null for a bearer token. */
  readonly loginId: Id | null;
  /** Null for a login. */
  readonly tokenId: Id | null;
  readonly roles: readonly string[];
  readonly grants: readonly RoleGrant[];
  /** What the token is limited to; null for a login. */
  readonly only: readonly Permission[] | null;
  readonly permissions: ReadonlySet<Permission>;
  /** Requests a minute, where the token states its own. */
  readonly quota: number | null;
  /** Requests of this minute so far, this one included. */
  readonly used: number;
  /** The login's secret is due for a change: roles were granted or ended. */
  readonly rotationDue: boolean;
}

/** Roles count by real time, as logins do. */
const GRANTS_OF = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope)) FROM access.role_grant g
  WHERE g.person_id = c.person_id AND g.from_at <= $2 AND (g.until_at IS NULL OR g.until_at > $2)), '[]')`;

/** One more request of this minute, in the same round trip as the check: `limited` is a login's person, or a token. */
const COUNTED = `counted AS (
  INSERT INTO access.rate AS r (key, window_at, used) SELECT c.limited, date_bin('1 minute', $2, 'epoch'::timestamptz), 1 FROM c
  ON CONFLICT (key) DO UPDATE SET window_at = excluded.window_at,
    used = CASE WHEN r.window_at = excluded.window_at THEN r.used + 1 ELSE 1 END
  RETURNING used)`;

/** `last_seen_at` is written at most once a minute. */
const login = (column: 'secret_hash' | 'previous_hash', extra: string): string => `WITH c AS MATERIALIZED (
    SELECT l.id, l.person_id, l.rotation_due, l.last_seen_at, 'p' || l.person_id AS limited FROM access.login l
    WHERE l.${column} = $1 ${extra} AND l.ended_at IS NULL AND l.expires_at > $2
      AND coalesce(l.last_seen_at, l.opened_at) > $2 - make_interval(mins => l.idle_minutes)),
  seen AS (UPDATE access.login l SET last_seen_at = $2 FROM c
    WHERE l.id = c.id AND (c.last_seen_at IS NULL OR c.last_seen_at < $2 - interval '1 minute')),
  ${COUNTED}
  SELECT c.person_id, c.id AS login_id, NULL::uuid AS token_id, ${GRANTS_OF} AS grants, NULL::text[] AS permissions,
    NULL::int AS quota, c.rotation_due, counted.used FROM c, counted`;

const LOGIN_QUERY = login('secret_hash', '');
const PREVIOUS_QUERY = login('previous_hash', 'AND l.previous_until > $2');

const TOKEN_QUERY = `WITH c AS MATERIALIZED (
    SELECT t.id, t.person_id, t.permissions, t.quota, t.last_used_at, 't' || t.id AS limited FROM access.token t
    WHERE t.secret_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2),
  seen AS (UPDATE access.token t SET last_used_at = $2 FROM c
    WHERE t.id = c.id AND (c.last_used_at IS NULL OR c.last_used_at < $2 - interval '1 minute')),
  ${COUNTED}
  SELECT c.person_id, NULL::uuid AS login_id, c.id AS token_id, ${GRANTS_OF} AS grants, c.permissions, c.quota,
    false AS rotation_due, counted.used FROM c, counted`;

const STILL_OPEN = `
  SELECT l.id FROM access.login l WHERE l.id = ANY($1::uuid[]) AND l.ended_at IS NULL AND l.expires_at > $2
    AND coalesce(l.last_seen_at, l.opened_at) > $2 - make_interval(mins => l.idle_minutes)
  UNION ALL SELECT t.id FROM access.token t WHERE t.id = ANY($1::uuid[]) AND t.revoked_at IS NULL AND t.expires_at > $2`;

interface PrincipalRow {
  readonly person_id: Id;
  readonly login_id: Id | null;
  readonly token_id: Id | null;
  readonly grants: readonly RoleGrant[];
  readonly permissions: readonly Permission[] | null;
  readonly quota: number | null;
  readonly rotation_due: boolean;
  readonly used: number;
}

/**
 * Logins (browser cookies) and bearer tokens as they are presented: random secrets, looked up by their SHA-256 and
 * never compared; one statement checks, counts and answers roles. Nothing is remembered: what was revoked is refused
 * by the next request.
 */
@Injectable()
export class Credentials {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async principalOfLogin(secret: string): Promise<Principal | null> {
    const principal = await this.find('access.login', LOGIN_QUERY, secret);
    return principal ?? this.find('access.previous', PREVIOUS_QUERY, secret);
  }

  principalOfToken(secret: string): Promise<Principal | null> {
    return this.find('access.token', TOKEN_QUERY, secret);
  }

  /** Which of these logins and tokens still open. */
  async stillOpen(ids: readonly Id[]): Promise<ReadonlySet<Id>> {
    const rows = await this.work.hot<{ id: Id }>('access.still-open', STILL_OPEN, [ids, this.clock.real()]);
    return new Set(rows.map(({ id }) => id));
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
    const [row] = await this.work.hot<PrincipalRow>(name, text, [hashOf(secret), this.clock.real()]);
    if (row === undefined) return null;
    const roles = [...new Set(row.grants.map(({ role }) => role))];
    const only = row.token_id === null ? null : (row.permissions ?? TOKEN_PERMISSIONS);
    return {
      personId: row.person_id,
      loginId: row.login_id,
      tokenId: row.token_id,
      roles,
      grants: row.grants,
      only,
      permissions: permissionsWithin(roles, only),
      quota: row.quota,
      used: row.used,
      rotationDue: row.rotation_due,
    };
  }
}

/** 256 random bits, as text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
