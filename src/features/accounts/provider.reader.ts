import { Inject, Injectable } from '@nestjs/common';
import type * as oidc from 'openid-client';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { publicBase } from './browser.reader';
import { asProblem } from './provider-faults';
import { PATIENCE, Provider } from './provider.service';

/** The company's provider as it is set here: what an administrator compares with the other side, and no secret. */
export interface ProviderView {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientAuth: string;
  readonly match: string;
  readonly scopes: string;
  readonly groupsClaim: string;
  readonly redirectUri: string;
  readonly signOutUri: string;
  readonly backchannelUri: string;
}

/** What came of asking the provider. */
export interface ProviderAnswer {
  readonly milliseconds: number;
  /** Code of the problem, and one word of the network or the protocol; both null when it answered. */
  readonly problem: string | null;
  readonly reason: string | null;
  /** What it offers of what we use; null when it did not answer. */
  readonly offers: {
    readonly pkce: boolean;
    readonly clientAuth: boolean;
    readonly userinfo: boolean;
    readonly signOut: boolean;
    readonly backchannelSignOut: boolean;
    /** Public keys it signs with. */
    readonly keys: number;
  } | null;
}

/** What the company's provider is, and whether it answers. */
@Injectable()
export class ProviderReader {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: HouseClock,
    private readonly provider: Provider,
  ) {}

  /** Null where the company has none. */
  settings(): ProviderView | null {
    const { oidc: set } = this.config;
    if (set === null) return null;
    const base = publicBase(this.config);
    const { name, issuer, clientId, clientAuth, match, scopes, groupsClaim } = set;
    return {
      ...{ name, issuer, clientId, clientAuth, match, scopes, groupsClaim },
      redirectUri: this.provider.redirectUri(),
      signOutUri: `${base}/`,
      backchannelUri: `${base}/api/v1/oidc/backchannel-logout`,
    };
  }

  /** Asks the provider now, for what it says of itself and for its keys. @throws Problem no-provider */
  async ask(): Promise<ProviderAnswer> {
    const { clientAuth } = this.provider.settings();
    const began = this.clock.real().getTime();
    const took = (): number => this.clock.real().getTime() - began;
    try {
      const said = (await this.provider.ask()).serverMetadata();
      const keys = await keysOf(said);
      return { milliseconds: took(), problem: null, reason: null, offers: { ...offered(said, clientAuth), keys } };
    } catch (error) {
      const { problem, reason } = asProblem(error);
      return { milliseconds: took(), problem: problem.code, reason, offers: null };
    }
  }
}

function offered(said: oidc.ServerMetadata, clientAuth: string) {
  // Discovery 1.0: client_secret_basic where nothing is said; PKCE where nothing is said is not known to be there.
  const methods = said.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return {
    pkce: said.code_challenge_methods_supported?.includes('S256') === true,
    clientAuth: methods.includes(clientAuth),
    userinfo: said.userinfo_endpoint !== undefined,
    signOut: said.end_session_endpoint !== undefined,
    backchannelSignOut: said['backchannel_logout_supported'] === true,
  };
}

async function keysOf({ jwks_uri: address }: oidc.ServerMetadata): Promise<number> {
  if (address === undefined) return 0;
  const reply = await fetch(address, { signal: AbortSignal.timeout(PATIENCE * 1000) });
  const { keys } = (await reply.json()) as { keys?: unknown };
  return Array.isArray(keys) ? keys.length : 0;
}
