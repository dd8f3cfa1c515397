import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '../../kernel/actor';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { type Permission, TOKEN_PERMISSIONS } from './permissions';
import { permissionsWithin } from './reach';
import { Tally } from './tally';

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

/** `last_seen_at` and `last_used_at` are written at most once a minute. */
const login = (column: 'secret_hash' | 'previous_hash', extra: string): string => `
  SELECT c.person_id, c.id AS login_id, NULL::uuid AS token_id, ${GRANTS_OF} AS grants, NULL::text[] AS permissions,
    NULL::int AS quota, c.rotation_due, c.last_seen_at IS NULL OR c.last_seen_at < $2::timestamptz - interval '1 minute' AS seen_due
  FROM access.login c
  WHERE c.${column} = $1 ${extra} AND c.ended_at IS NULL AND c.expires_at > $2
    AND coalesce(c.last_seen_at, c.opened_at) > $2 - make_interval(mins => c.idle_minutes)`;

const LOGIN_QUERY = login('secret_hash', '');
const PREVIOUS_QUERY = login('previous_hash', 'AND c.previous_until > $2');

const TOKEN_QUERY = `
  SELECT c.person_id, NULL::uuid AS login_id, c.id AS token_id, ${GRANTS_OF} AS grants, c.permissions, c.quota,
    false AS rotation_due, c.last_used_at IS NULL OR c.last_used_at < $2::timestamptz - interval '1 minute' AS seen_due
  FROM access.token c WHERE c.secret_hash = $1 AND c.revoked_at IS NULL AND c.expires_at > $2`;

const SEEN = {
  login: `UPDATE access.login SET last_seen_at = $2
    WHERE id = $1 AND (last_seen_at IS NULL OR last_seen_at < $2::timestamptz - interval '1 minute')`,
  token: `UPDATE access.token SET last_used_at = $2
    WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2::timestamptz - interval '1 minute')`,
};

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
  readonly seen_due: boolean;
}

/**
 * Logins (browser cookies) and bearer tokens as they are presented: random secrets, looked up by their SHA-256 and
 * never compared; one statement checks and answers roles. No credential is remembered: what was revoked is refused by the
 * next request.
 */
@Injectable()
export class Credentials {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly tally: Tally,
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
    const now = this.clock.real();
    const [row] = await this.work.hot<PrincipalRow>(name, text, [hashOf(secret), now]);
    if (row === undefined) return null;
    const kind = row.token_id === null ? 'login' : 'token';
    if (row.seen_due) await this.work.hot(`access.seen-${kind}`, SEEN[kind], [row.token_id ?? row.login_id, now]);
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
      used: this.tally.count(row.token_id === null ? `p${row.person_id}` : `t${row.token_id}`),
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
