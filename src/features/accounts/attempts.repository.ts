import { Injectable } from '@nestjs/common';
import { hashOf, newSecret } from '../../platform/access/credentials';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';

/** Real minutes somebody may take at the provider. */
const MINUTES = 10;

export interface Attempt {
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/**
 * Attempts to sign in at the provider, one for each tab: found by their state, bound to the browser that began them,
 * and used once.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async open(
    verifier: string,
    returnTo: string,
  ): Promise<{ readonly state: string; readonly browser: string; readonly nonce: string }> {
    const attempt = { state: newSecret(), browser: newSecret(), nonce: newSecret() };
    await this.work.run(() =>
      this.work.write(
        `INSERT INTO accounts.attempt (state_hash, browser_hash, nonce, verifier, return_to, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [
          hashOf(attempt.state),
          hashOf(attempt.browser),
          attempt.nonce,
          verifier,
          returnTo,
          new Date(this.clock.real().getTime() + MINUTES * 60_000),
        ],
      ),
    );
    return attempt;
  }

  /** The attempt, which is gone then; null when there is none of this state begun by this browser. */
  async take(state: string, browser: string): Promise<Attempt | null> {
    const [attempt] = await this.work.run(() =>
      this.work.write<Attempt>(
        `DELETE FROM accounts.attempt WHERE state_hash = $1 AND browser_hash = $2 AND expires_at > $3
         RETURNING nonce, verifier, return_to AS "returnTo"`,
        [hashOf(state), hashOf(browser), this.clock.real()],
      ),
    );
    return attempt ?? null;
  }

  async purge(): Promise<void> {
    await this.work.write('DELETE FROM accounts.attempt WHERE expires_at < $1', [this.clock.real()]);
  }
}
