import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { Grants } from '../../platform/access/grants';
import type { OpenedLogin } from '../../platform/access/logins';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { withContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { PeopleReader, PeopleWriter } from '../people/public';
import { Links, type MadeLink } from './links.service';
import { Passwords } from './passwords.service';
import type { FirstAdministratorDto } from './sign-in.dto';
import { hasAdministrator, linkInvalid, noPasswordSignIn } from './sign-in.errors';
import { type Browser, SignInService } from './sign-in.service';

/** Who is let in by a link: people by invitation, and the first administrator of all. */
@Injectable()
export class InvitationsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly people: PeopleReader,
    private readonly writer: PeopleWriter,
    private readonly grants: Grants,
    private readonly links: Links,
    private readonly passwords: Passwords,
    private readonly signIn: SignInService,
  ) {}

  /** An invitation, or a reset for somebody who has a password already. @throws Problem not-found, no-password-sign-in */
  invite(personId: Id): Promise<MadeLink> {
    if (!this.config.passwords) throw noPasswordSignIn();
    return this.work.run(async () => {
      const [person] = await this.work.write('SELECT FROM people.directory WHERE person_id = $1 FOR SHARE', [personId]);
      if (person === undefined) throw notFound();
      const [known] = await this.work.read('SELECT FROM accounts.password WHERE person_id = $1', [personId]);
      return this.links.make(known === undefined ? 'invitation' : 'reset', personId);
    });
  }

  /** A code for the first administrator; those before it end. @throws Problem has-administrator while there is one */
  firstCode(): Promise<MadeLink> {
    return this.work.run(async () => {
      await this.demandNone();
      return this.links.make('first', null);
    });
  }

  /** @throws Problem link-invalid, has-administrator, invalid-request */
  first(stated: FirstAdministratorDto, browser: Browser): Promise<OpenedLogin> {
    const { code, password, ...person } = stated;
    const faults = [{ pointer: '/password', code: 'required' }];
    if (this.config.passwords && password === undefined) throw invalidRequest({}, { faults });
    const actor = { kind: 'system' as const, name: 'first-administrator' };
    return withContext({ actor }, () =>
      this.work.run(async () => {
        await this.links.use(code, ['first']);
        await this.demandNone();
        const known = await this.people.findByExternalId(person.externalId);
        if (known === null) await this.writer.apply([person]);
        const found = known ?? (await this.people.findByExternalId(person.externalId));
        if (found?.active !== true) throw linkInvalid();
        if (this.config.passwords && password !== undefined) await this.passwords.set(found.id, password);
        await this.grants.grant(found.id, 'admin', 'first administrator of this installation');
        return this.signIn.open(found.id, 'link', browser, linkInvalid);
      }),
    );
  }

  private async demandNone(): Promise<void> {
    const [admin] = await this.work.read(
      `SELECT FROM access.role_grant g JOIN people.directory d USING (person_id)
       WHERE g.role = 'admin' AND (g.until_at IS NULL OR g.until_at > $1) LIMIT 1`,
      [this.clock.real()],
    );
    if (admin !== undefined) throw hasAdministrator();
  }
}
