import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import type { Principal } from '../../platform/access/credentials';
import { Logins } from '../../platform/access/logins';
import { Tokens } from '../../platform/access/tokens';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';

/** What an administrator does about somebody's account when a device is lost, or worse. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly work: Work,
    private readonly logins: Logins,
    private readonly tokens: Tokens,
    private readonly trail: Trail,
  ) {}

  /** Signs somebody out everywhere; whoever asks for themselves stays signed in here. @throws Problem not-found */
  endLogins(personId: Id, { personId: ownId, loginId }: Principal): Promise<void> {
    return this.work.run(async () => {
      await this.demand(personId);
      await this.logins.endOthers(personId, personId === ownId ? loginId : null);
      await this.trail.append({ act: 'logins.ended', subject: { kind: 'person', id: personId } });
    });
  }

  /** Revokes every personal token of somebody at once. @throws Problem not-found */
  endTokens(personId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.demand(personId);
      const count = await this.tokens.revokeAll(personId);
      await this.trail.append({ act: 'tokens.revoked', subject: { kind: 'person', id: personId }, after: { count } });
    });
  }

  private async demand(personId: Id): Promise<void> {
    const [person] = await this.work.write('SELECT FROM people.directory WHERE person_id = $1 FOR SHARE', [personId]);
    if (person === undefined) throw notFound();
  }
}
