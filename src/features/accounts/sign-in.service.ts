import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound, type ProblemType } from '../../kernel/problem';
import type { Principal } from '../../platform/access/credentials';
import { type Device, type LoginMethod, Logins, type OpenedLogin } from '../../platform/access/logins';
import { counterKey, Rates } from '../../platform/access/rates';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { AddressService, PeopleReader } from '../people/public';
import { Links } from './links.service';
import { Passwords } from './passwords.service';
import type { DemoPersonDto, LinkPreviewDto, MeDto } from './sign-in.dto';
import {
  linkInvalid,
  noDemoSignIn,
  noPasswordSignIn,
  tooManyAttempts,
  unknownPerson,
  wrongCredentials,
  wrongPassword,
} from './sign-in.errors';

/**
 * A quarter of an hour, and the wrong passwords it takes: from one address for one name, from one address in all, and for
 * one name in all. Whoever is turned away by one count adds nothing to the next: nobody shuts a name for others alone.
 */
const WINDOW = 900;
const TRIES = 10;
const TRIES_PER_ADDRESS = 100;
const TRIES_PER_NAME = 100;

/** Where somebody signs in: their browser, and the login it held before. */
export interface Browser extends Device {
  readonly former: string | null;
}

/** Every way in but the company's own provider, and who one is. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly logins: Logins,
    private readonly rates: Rates,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly addresses: AddressService,
    private readonly passwords: Passwords,
    private readonly links: Links,
  ) {}

  /** @throws Problem no-demo-sign-in outside demo mode, unknown-person */
  async openDemo(externalId: string, browser: Browser): Promise<OpenedLogin> {
    this.demandDemo();
    const person = await this.people.findByExternalId(externalId);
    if (person === null) throw unknownPerson({ person: externalId });
    return this.work.run(() => this.open(person.id, 'demo', browser, () => unknownPerson({ person: externalId })));
  }

  /**
   * Signs in by name (e-mail or external id) and password. Whether the name is known shows neither in the answer nor in
   * how long it takes; tries are counted before anything is compared.
   * @throws Problem no-password-sign-in, too-many-attempts, wrong-credentials
   */
  async openByPassword(name: string, password: string, browser: Browser): Promise<OpenedLogin> {
    this.demandPasswords();
    const counted = await this.countTry(name.trim().toLowerCase(), browser.address);
    const personId = await this.named(name);
    if (!(await this.passwords.verify(personId, password)) || personId === null) throw wrongCredentials();
    const login = await this.work.run(() => this.open(personId, 'password', browser, wrongCredentials));
    await this.rates.forget(counted.here);
    for (const key of counted.beyond) await this.rates.giveBack(key);
    return login;
  }

  /** Sets a password by an invitation or reset and signs in; every login and link from before ends. */
  async openByLink(secret: string, password: string, browser: Browser): Promise<OpenedLogin> {
    this.demandPasswords();
    return this.work.run(async () => {
      const { personId, kind } = await this.links.use(secret, ['invitation', 'reset']);
      if (personId === null) throw linkInvalid();
      await this.passwords.set(personId, password);
      await this.logins.endOthers(personId, null);
      await this.trail.append({ act: 'password.set', subject: { kind: 'person', id: personId }, after: { by: kind } });
      return this.open(personId, 'link', browser, linkInvalid);
    });
  }

  /** Whose link it is. @throws Problem link-invalid */
  async previewLink(secret: string): Promise<LinkPreviewDto> {
    const { kind, personId } = await this.links.read(secret);
    const person = personId === null ? null : await this.people.find(personId);
    if (person !== null && !person.active) throw linkInvalid();
    return {
      kind,
      name: person === null ? null : `${person.givenName} ${person.familyName}`,
      signInName: person?.email ?? person?.externalId ?? null,
    };
  }

  /** @throws Problem wrong-password, too-many-attempts, invalid-request for a weak one */
  async changePassword({ personId, loginId }: Principal, present: string, next: string): Promise<void> {
    this.demandPasswords();
    await this.demandFewer(`c:${personId}`, TRIES);
    if (!(await this.passwords.verify(personId, present))) throw wrongPassword();
    await this.work.run(async () => {
      await this.passwords.set(personId, next);
      await this.logins.endOthers(personId, loginId);
      await this.logins.rotateSoon(personId);
      await this.trail.append({
        act: 'password.set',
        subject: { kind: 'person', id: personId },
        after: { by: 'self' },
      });
    });
  }

  /**
   * Opens a login within the ambient transaction, for somebody active: the directory's row is held, so that nobody who
   * leaves at this moment stays signed in. The browser's former login ends.
   */
  async open(
    personId: Id,
    method: LoginMethod,
    browser: Browser,
    refused: ProblemType | (() => Error),
  ): Promise<OpenedLogin> {
    const [active] = await this.work.write('SELECT FROM people.directory WHERE person_id = $1 FOR SHARE', [personId]);
    if (active === undefined) throw refused();
    if (browser.former !== null) await this.logins.endBySecret(browser.former);
    return this.logins.open(personId, method, browser);
  }

  /** Persons worth trying the demo as: those with roles first. */
  async demoPeople(): Promise<DemoPersonDto[]> {
    this.demandDemo();
    return this.work.read<DemoPersonDto>(
      `SELECT p.external_id AS "externalId", p.given_name || ' ' || p.family_name AS name, p.names,
              p.job_title AS "jobTitle", p.department, coalesce(r.roles, '{}') AS roles
       FROM people.directory p
       LEFT JOIN (SELECT person_id, array_agg(DISTINCT role ORDER BY role) AS roles FROM access.role_grant
                  WHERE until_at IS NULL OR until_at > $1 GROUP BY person_id) r USING (person_id)
       ORDER BY cardinality(coalesce(r.roles, '{}')) DESC, p.external_id LIMIT 200`,
      [this.clock.real()],
    );
  }

  async me(principal: Principal): Promise<MeDto> {
    const person = await this.people.find(principal.personId);
    if (person === null) throw notFound();
    const [[derived], address] = await Promise.all([
      this.work.read<{ manages: boolean }>(
        'SELECT EXISTS (SELECT FROM people.directory WHERE manager_id = $1) AS manages',
        [person.id],
      ),
      this.addresses.of(person.id),
    ]);
    return {
      id: person.id,
      externalId: person.externalId,
      givenName: person.givenName,
      familyName: person.familyName,
      names: { ...person.names },
      department: person.department,
      jobTitle: person.jobTitle,
      address,
      roles: [...principal.roles],
      manages: derived?.manages ?? false,
      permissions: [...principal.permissions],
      demo: this.config.demo,
      now: this.clock.now().toISOString(),
      idleMinutes: this.config.logins.idleMinutes,
    };
  }

  private async countTry(name: string, address: string): Promise<{ here: string; beyond: readonly string[] }> {
    const here = counterKey('n', `${address} ${name}`);
    const byAddress = counterKey('s', address);
    const byName = counterKey('m', name);
    await this.demandFewer(here, TRIES);
    await this.demandFewer(byAddress, TRIES_PER_ADDRESS);
    await this.demandFewer(byName, TRIES_PER_NAME);
    return { here, beyond: [byAddress, byName] };
  }

  private async demandFewer(key: string, most: number): Promise<void> {
    if ((await this.rates.count(key, WINDOW)) > most) throw tooManyAttempts({ seconds: this.rates.left(WINDOW) });
  }

  /** The one active person with this e-mail or external id. */
  private async named(name: string): Promise<Id | null> {
    const found = await this.work.read<{ id: Id }>(
      'SELECT person_id AS id FROM people.directory WHERE email = $1::citext OR external_id = $1 LIMIT 2',
      [name.trim()],
    );
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  }

  private demandDemo(): void {
    if (!this.config.demo) throw noDemoSignIn();
  }

  private demandPasswords(): void {
    if (!this.config.passwords) throw noPasswordSignIn();
  }
}
