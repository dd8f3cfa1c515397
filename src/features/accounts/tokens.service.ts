import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import type { Principal } from '../../platform/access/credentials';
import { type Permission, TOKEN_PERMISSIONS } from '../../platform/access/permissions';
import { type IssuedToken, type NewToken, type TokenRow, Tokens } from '../../platform/access/tokens';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { tokenPermission, tooManyTokens } from './sign-in.errors';
import type { IssuedTokenDto, NewTokenDto, ServiceTokensDto, TokenDto, TokensDto } from './tokens.dto';

type Kind = Exclude<NewToken['kind'], 'embed'>;

/** Personal tokens somebody may have at a time: each has a limit of requests of its own. */
const MOST = 20;

/** Bearer tokens as people and administrators handle them; every issue and revocation is in the trail. */
@Injectable()
export class TokensService {
  constructor(
    private readonly work: Work,
    private readonly tokens: Tokens,
    private readonly trail: Trail,
  ) {}

  async mine(principal: Principal): Promise<TokensDto> {
    const rows = await this.tokens.of('personal', principal.personId);
    return { items: rows.map(told), permissions: offered(principal) };
  }

  async services(principal: Principal): Promise<ServiceTokensDto> {
    const rows = await this.tokens.of('service', null);
    const people = await this.work.read<{ id: Id; name: string }>(
      `SELECT person_id AS id, given_name || ' ' || family_name AS name FROM people.directory WHERE person_id = ANY($1)`,
      [rows.map(({ personId }) => personId)],
    );
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      items: rows.map((row) => ({ ...told(row), ownerId: row.personId, ownerName: names.get(row.personId) ?? '' })),
      permissions: offered(principal),
    };
  }

  /** @throws Problem token-permission for more than one may oneself, too-many-tokens */
  async issue(kind: Kind, principal: Principal, stated: NewTokenDto): Promise<IssuedTokenDto> {
    const permissions = stated.permissions as Permission[];
    const beyond = permissions.find((permission) => !principal.permissions.has(permission));
    if (beyond !== undefined) throw tokenPermission({ permission: beyond });
    const own = kind === 'personal' ? await this.tokens.of('personal', principal.personId) : [];
    if (own.length >= MOST) throw tooManyTokens({ most: MOST });
    const token = await this.issueFor({
      personId: principal.personId,
      kind,
      name: stated.name,
      days: stated.days,
      permissions,
      quota: kind === 'service' ? (stated.quota ?? null) : null,
    });
    return { id: token.id, secret: token.secret, expiresAt: token.expiresAt.toISOString() };
  }

  /** Issues a token for somebody active; what was asked is in the trail, the secret nowhere. @throws Problem not-found */
  issueFor(wanted: NewToken): Promise<IssuedToken> {
    return this.work.run(async () => {
      const [person] = await this.work.write('SELECT FROM people.directory WHERE person_id = $1 FOR SHARE', [
        wanted.personId,
      ]);
      if (person === undefined) throw notFound();
      const token = await this.tokens.issue(wanted);
      const { kind, name, permissions, quota } = wanted;
      await this.trail.append({
        act: 'token.issued',
        subject: { kind: 'token', id: token.id },
        after: { ownerId: wanted.personId, kind, name, permissions, quota, expiresAt: token.expiresAt.toISOString() },
      });
      return token;
    });
  }

  /** Revokes a token at once: one's own, or for an administrator any service's. @throws Problem not-found */
  revoke(kind: Kind, id: Id, personId: Id | null): Promise<void> {
    return this.work.run(async () => {
      const token = await this.tokens.revoke(kind, id, personId);
      if (token === null) throw notFound();
      await this.trail.append({
        act: 'token.revoked',
        subject: { kind: 'token', id },
        before: { ownerId: token.personId, kind, name: token.name },
      });
    });
  }

  /** @throws Problem not-found */
  limit(id: Id, quota: number | null): Promise<void> {
    return this.work.run(async () => {
      if (!(await this.tokens.limit('service', id, quota))) throw notFound();
      await this.trail.append({ act: 'token.limited', subject: { kind: 'token', id }, after: { quota } });
    });
  }
}

function offered({ permissions }: Principal): string[] {
  return TOKEN_PERMISSIONS.filter((permission) => permissions.has(permission));
}

function told({ id, name, permissions, quota, createdAt, expiresAt, lastUsedAt }: TokenRow): TokenDto {
  return {
    id,
    name,
    permissions: permissions === null ? null : [...permissions],
    quota,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}
