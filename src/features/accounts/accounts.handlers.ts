import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Logins } from '../../platform/access/logins';
import { Every, On } from '../../platform/outbox/on';
import { Attempts } from './attempts.repository';
import { Identities } from './identities.service';
import { Links } from './links.service';
import { Passwords } from './passwords.service';

/** What leaving and time do to accounts. Logins, tokens and roles ended in the transaction of the leaving. */
@Injectable()
export class AccountsHandlers {
  constructor(
    private readonly logins: Logins,
    private readonly attempts: Attempts,
    private readonly identities: Identities,
    private readonly links: Links,
    private readonly passwords: Passwords,
  ) {}

  /** Whoever comes back is invited anew. */
  @On('people.left')
  async left(events: readonly Stored<'people.left'>[]): Promise<void> {
    const personIds = events.flatMap(({ payload }) => payload.personIds);
    await this.passwords.forget(personIds);
    await this.links.forget(personIds);
  }

  @Every('accounts.purge', 3_600_000)
  async purge(): Promise<void> {
    await this.logins.purge();
    await this.attempts.purge();
    await this.identities.purge();
    await this.links.purge();
  }
}
