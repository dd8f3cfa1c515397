import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Credentials, type Principal } from '../../platform/access/credentials';
import { Tokens } from '../../platform/access/tokens';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { originNotListed, passVoid } from './embeds.errors';
import { Origins } from './origins.service';

/** Minutes that a pass opens. */
export const PASS_MINUTES = 15;

export interface Pass {
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Passes for pages of other origins, where a browser does not send the login along. */
@Injectable()
export class Passes {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly tokens: Tokens,
    private readonly credentials: Credentials,
    private readonly origins: Origins,
  ) {}

  /** Makes a pass for the pages of an origin, out of the login of whoever is signed in. @throws Problem origin-not-listed */
  make({ personId, loginId }: Principal, origin: string): Promise<Pass> {
    return this.work.run(async () => {
      if (!(await this.origins.lists(origin))) throw originNotListed({ origin });
      const now = this.clock.real();
      await this.work.write('DELETE FROM embeds.pass WHERE person_id = $1 AND expires_at <= $2', [personId, now]);
      const token = await this.tokens.issue({
        personId,
        kind: 'embed',
        name: origin,
        days: PASS_MINUTES / (24 * 60),
        permissions: ['embeds:read'],
        quota: null,
      });
      await this.work.write(
        'INSERT INTO embeds.pass (token_id, person_id, login_id, origin, expires_at) VALUES ($1, $2, $3, $4, $5)',
        [token.id, personId, loginId, origin, token.expiresAt],
      );
      return token;
    });
  }

  /**
   * A pass opens for the pages it was made for, while they are listed and the login it came from lasts. Whoever asks by
   * a login of their own, or by a token they made for themselves, needs none. @throws Problem pass-void
   */
  async demand({ tokenId }: Principal, origin: string | undefined): Promise<void> {
    if (tokenId === null) return;
    const [pass] = await this.work.hot<{ login_id: Id; origin: string }>(
      'embeds.pass',
      'SELECT login_id, origin FROM embeds.pass WHERE token_id = $1',
      [tokenId],
    );
    if (pass === undefined) return;
    const open = pass.origin === origin && (await this.origins.lists(origin));
    if (!open || !(await this.credentials.stillOpen([pass.login_id])).has(pass.login_id)) throw passVoid();
  }
}
