import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Logins } from '../../platform/access/logins';
import { Work } from '../../platform/database/work';
import { Provider } from './provider.service';

/** Signing out: here at once, and at the company's provider where the login came from there. */
@Injectable()
export class SignOutService {
  constructor(
    private readonly work: Work,
    private readonly logins: Logins,
    private readonly provider: Provider,
  ) {}

  /** Ends a login; answers where the browser goes to end the provider's, null where there is nothing to end. */
  async end(loginId: Id): Promise<string | null> {
    const idToken = await this.work.run(async () => {
      await this.logins.end(loginId);
      const [row] = await this.work.write<{ idToken: string }>(
        'DELETE FROM accounts.provider_login WHERE login_id = $1 RETURNING id_token AS "idToken"',
        [loginId],
      );
      return row?.idToken ?? null;
    });
    return idToken === null ? null : this.provider.signOutUrl(idToken);
  }
}
