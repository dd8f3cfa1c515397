import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { OpenedLogin } from '../../platform/access/logins';
import { Logins } from '../../platform/access/logins';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { GroupRoles } from './group-roles.service';
import type { LogoutNotice } from './logout-notices.service';
import type { Proved } from './provider.service';
import { signInEmailUnverified, signInIdentityTaken, signInUnknownPerson } from './sign-in.errors';
import { type Browser, SignInService } from './sign-in.service';

/** Who somebody of the provider is here. */
@Injectable()
export class Identities {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly logins: Logins,
    private readonly signIn: SignInService,
    private readonly groups: GroupRoles,
  ) {}

  /**
   * Signs in whom the provider proved: known by issuer and subject, found the first time by verified e-mail or by
   * subject, then bound to it for good. Roles follow the provider's groups.
   * @throws Problem sign-in-email-unverified, sign-in-unknown-person, sign-in-identity-taken
   */
  open(proved: Proved, browser: Browser): Promise<OpenedLogin> {
    return this.work.run(async () => {
      const personId = (await this.known(proved)) ?? (await this.bind(proved));
      const login = await this.signIn.open(personId, 'oidc', browser, signInUnknownPerson);
      await this.groups.follow(personId, proved.groups);
      await this.work.write(
        `INSERT INTO accounts.provider_login (login_id, issuer, subject, provider_session, id_token)
         VALUES ($1, $2, $3, $4, $5)`,
        [login.id, proved.issuer, proved.subject, proved.providerSession, proved.idToken],
      );
      return login;
    });
  }

  /** Ends the logins a notice of the provider is about. */
  endBy({ issuer, subject, providerSession }: LogoutNotice): Promise<void> {
    return this.work.run(async () => {
      const ended = await this.work.write<{ id: Id }>(
        `DELETE FROM accounts.provider_login
         WHERE issuer = $1 AND ($2::text IS NULL OR subject = $2) AND ($3::text IS NULL OR provider_session = $3)
         RETURNING login_id AS id`,
        [issuer, subject, providerSession],
      );
      for (const { id } of ended) await this.logins.end(id);
    });
  }

  /** Forgets what logins that are over brought along. */
  async purge(): Promise<void> {
    await this.work.write(
      `DELETE FROM accounts.provider_login p USING access.login l
       WHERE l.id = p.login_id AND (l.ended_at IS NOT NULL OR l.expires_at < $1)`,
      [this.clock.real()],
    );
  }

  private async known({ issuer, subject }: Proved): Promise<Id | null> {
    const [row] = await this.work.read<{ id: Id }>(
      'SELECT person_id AS id FROM accounts.identity WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    );
    return row?.id ?? null;
  }

  private async bind(proved: Proved): Promise<Id> {
    const { issuer, subject } = proved;
    const personId = await this.find(proved);
    const bound = await this.work.affect(
      `INSERT INTO accounts.identity (issuer, subject, person_id, bound_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [issuer, subject, personId, this.clock.real()],
    );
    if (bound === 0) throw signInIdentityTaken();
    await this.trail.append({
      act: 'identity.bound',
      subject: { kind: 'person', id: personId },
      after: { issuer, subject },
    });
    return personId;
  }

  private async find({ email, emailVerified, subject }: Proved): Promise<Id> {
    const byEmail = this.config.oidc?.match !== 'subject';
    if (byEmail && (email === null || !emailVerified)) throw signInEmailUnverified();
    const found = await this.work.read<{ id: Id }>(
      byEmail
        ? 'SELECT person_id AS id FROM people.directory WHERE email = $1::citext LIMIT 2'
        : 'SELECT person_id AS id FROM people.directory WHERE external_id = $1 LIMIT 2',
      [byEmail ? email : subject],
    );
    const person = found[0];
    if (person === undefined || found.length > 1) throw signInUnknownPerson();
    return person.id;
  }
}
