import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Page } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { holds } from '../../platform/access/reach';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { PeopleReader, type PersonView } from '../people/public';
import type { AccountDto, MyWaysInDto, WayInDto } from './accounts.dto';

interface Row {
  readonly personId: Id;
  readonly waysIn: readonly WayInDto[];
  readonly at: Date | null;
  readonly method: string | null;
  readonly openLogins: number;
  readonly tokens: number;
  readonly roles: readonly string[];
}

/** Of each person in $1, at the real instant $2. */
const ROWS = `SELECT p.person_id AS "personId", s.at, s.method,
    coalesce((SELECT jsonb_agg(jsonb_build_object('way', w.way, 'issuer', w.issuer, 'since', w.since_at,
        'until', w.until_at) ORDER BY w.way)
      FROM accounts.ways_in w WHERE w.person_id = p.person_id AND (w.until_at IS NULL OR w.until_at > $2)), '[]') AS "waysIn",
    (SELECT count(*)::int FROM access.login l WHERE l.person_id = p.person_id AND l.ended_at IS NULL AND l.expires_at > $2
      AND coalesce(l.last_seen_at, l.opened_at) > $2 - make_interval(mins => l.idle_minutes)) AS "openLogins",
    (SELECT count(*)::int FROM access.token t WHERE t.person_id = p.person_id AND t.kind = 'personal'
      AND t.revoked_at IS NULL AND t.expires_at > $2) AS tokens,
    (SELECT coalesce(array_agg(DISTINCT g.role ORDER BY g.role), '{}') FROM access.role_grant g
      WHERE g.person_id = p.person_id AND g.from_at <= $2 AND (g.until_at IS NULL OR g.until_at > $2)) AS roles
  FROM unnest($1::uuid[]) AS p (person_id) LEFT JOIN access.sign_in s ON s.person_id = p.person_id`;

/** How people sign in: ways, logins, tokens and roles of a page of the directory, in two statements. */
@Injectable()
export class AccountsReader {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly people: PeopleReader,
  ) {}

  /** Active persons by family name. */
  async page(search: string | undefined, after: string | undefined, limit: number): Promise<Page<AccountDto>> {
    const { items, next } = await this.people.page({ search }, after, limit);
    const rows = await this.rows(items.map(({ id }) => id));
    return { items: items.flatMap((person) => this.told(person, rows.get(person.id))), next };
  }

  /** @throws Problem not-found, also for who left: they have no way in */
  async one(personId: Id): Promise<AccountDto> {
    const person = await this.people.find(personId);
    if (person?.active !== true) throw notFound();
    const [account] = this.told(person, (await this.rows([personId])).get(personId));
    if (account === undefined) throw notFound();
    return account;
  }

  async waysOf(personId: Id): Promise<MyWaysInDto> {
    const row = (await this.rows([personId])).get(personId);
    return { items: (row?.waysIn ?? []).map(shown), passwords: this.config.passwords };
  }

  private async rows(ids: readonly Id[]): Promise<ReadonlyMap<Id, Row>> {
    const rows = await this.work.read<Row>(ROWS, [ids, this.clock.real()]);
    return new Map(rows.map((row) => [row.personId, row]));
  }

  private told(person: PersonView, row: Row | undefined): AccountDto[] {
    if (row === undefined) return [];
    const { id, externalId, givenName, familyName, names, email, department, jobTitle } = person;
    const account = {
      ...{ personId: id, externalId, name: `${givenName} ${familyName}`, names: { ...names } },
      ...{ email, department, jobTitle },
      waysIn: row.waysIn.map(shown),
      lastSignIn: row.at === null ? null : { at: row.at.toISOString(), method: row.method ?? '' },
      openLogins: row.openLogins,
      tokens: row.tokens,
      roles: [...row.roles],
    };
    return [{ ...account, can: this.can(account) }];
  }

  private can({ personId, openLogins, tokens }: Pick<AccountDto, 'personId' | 'openLogins' | 'tokens'>): string[] {
    const actor = currentActor();
    const own = actor.kind === 'person' && actor.personId === personId;
    const acts = [
      this.config.passwords && 'invite',
      openLogins > 0 && !own && 'end-logins',
      tokens > 0 && 'end-tokens',
      !own && holds(actor, 'access:grant') && 'change-roles',
    ];
    return acts.filter((act) => act !== false);
  }
}

/** PostgreSQL's instants within JSON, as replies write them. */
function shown({ way, issuer, since, until }: WayInDto): WayInDto {
  const utc = (at: string): string => new Date(at).toISOString();
  return { way, issuer, since: utc(since), until: until === null ? null : utc(until) };
}
