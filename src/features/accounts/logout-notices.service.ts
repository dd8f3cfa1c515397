import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { HouseClock } from '../../platform/database/pace';
import { Log } from '../../platform/log/log';
import { Provider, TOLERANCE } from './provider.service';
import { logoutNotProved } from './sign-in.errors';

const LOGOUT = 'http://schemas.openid.net/event/backchannel-logout';

/** Seconds a notice may have been under way. */
const FRESH = 300;

/** What ends logins from the provider's side. */
export interface LogoutNotice {
  readonly issuer: string;
  readonly subject: string | null;
  readonly providerSession: string | null;
}

/** Reads what the provider says when somebody signed out there (OpenID Connect Back-Channel Logout 1.0). */
@Injectable()
export class LogoutNotices {
  constructor(
    private readonly clock: HouseClock,
    private readonly log: Log,
    private readonly provider: Provider,
  ) {}

  /** @throws Problem logout-not-proved, provider-unreachable */
  async read(token: string): Promise<LogoutNotice> {
    const { clientId } = this.provider.settings();
    const { issuer, jwks_uri: keys } = (await this.provider.configuration()).serverMetadata();
    if (keys === undefined) throw logoutNotProved();
    try {
      const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
        issuer,
        audience: clientId,
        clockTolerance: TOLERANCE,
        maxTokenAge: FRESH,
        currentDate: this.clock.real(),
      });
      return { issuer, ...whoIn(payload) };
    } catch (error) {
      this.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'logout token refused');
      throw logoutNotProved();
    }
  }
}

/** A session or a subject, in a token that is about signing out and no ID token. */
function whoIn(payload: JWTPayload): Omit<LogoutNotice, 'issuer'> {
  const events = payload['events'] as Readonly<Record<string, unknown>> | undefined;
  const providerSession = typeof payload['sid'] === 'string' ? payload['sid'] : null;
  const subject = payload.sub ?? null;
  const isNotice = events?.[LOGOUT] !== undefined && payload['nonce'] === undefined;
  if (!isNotice || (subject === null && providerSession === null)) throw logoutNotProved();
  return { subject, providerSession };
}
