import { Inject, Injectable } from '@nestjs/common';
import { importPKCS8 } from 'jose';
import * as oidc from 'openid-client';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import type { OidcConfig } from '../../platform/config/oidc';
import { HouseClock } from '../../platform/database/pace';
import { Log } from '../../platform/log/log';
import { publicBase } from './browser.reader';
import { Attempts } from './attempts.repository';
import { noProvider, signInAttemptUnknown } from './sign-in.errors';
import { asProblem } from './provider-faults';

/** Seconds by which the provider's clock and ours may differ. */
export const TOLERANCE = 60;
/** Seconds the provider may take to answer. */
export const PATIENCE = 10;
/** Milliseconds for which what the provider says of itself is believed. */
const BELIEVED = 3_600_000;

/** What the provider said of somebody who proved who they are. */
export interface Proved {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly groups: readonly string[];
  readonly providerSession: string | null;
  readonly idToken: string;
  readonly returnTo: string;
}

/**
 * The company's OpenID provider: authorisation code with PKCE, state and nonce of their own for every attempt. It is
 * asked when somebody first signs in, so that one that is down stops no start.
 */
@Injectable()
export class Provider {
  private known: { readonly configuration: Promise<oidc.Configuration>; readonly until: number } | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: HouseClock,
    private readonly log: Log,
    private readonly attempts: Attempts,
  ) {}

  /** Where to send a browser; `browser` is the secret it keeps for this attempt. @throws Problem provider-unreachable */
  async begin(returnTo: string): Promise<{ readonly url: string; readonly state: string; readonly browser: string }> {
    const settings = this.settings();
    const configuration = await this.configuration();
    const verifier = oidc.randomPKCECodeVerifier();
    const { state, browser, nonce } = await this.attempts.open(verifier, returnTo);
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri(),
      scope: settings.scopes,
      response_type: 'code',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, state, browser };
  }

  /**
   * Takes what the provider sent a browser back with. An attempt is used up whatever comes of it.
   * @throws Problem sign-in-attempt-unknown, sign-in-denied, sign-in-code-refused, sign-in-not-proved, sign-in-clock,
   * provider-unreachable
   */
  async finish(query: string, state: string, browser: string | null): Promise<Proved> {
    const settings = this.settings();
    const attempt = browser === null ? null : await this.attempts.take(state, browser);
    if (attempt === null) throw signInAttemptUnknown();
    const configuration = await this.configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${this.redirectUri()}${query}`), {
        expectedState: state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new Error('There is no ID token.');
      const told = await this.everything(configuration, settings, tokens.access_token, claims);
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: typeof told['email'] === 'string' ? told['email'] : null,
        emailVerified: told['email_verified'] === true,
        groups: texts(told[settings.groupsClaim]),
        providerSession: typeof claims['sid'] === 'string' ? claims['sid'] : null,
        idToken: tokens.id_token,
        returnTo: attempt.returnTo,
      };
    } catch (error) {
      throw this.refused(error);
    }
  }

  /** The provider's own sign-out for a browser; null where it has none or cannot be asked. */
  async signOutUrl(idToken: string): Promise<string | null> {
    try {
      const configuration = await this.configuration();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      return oidc.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${publicBase(this.config)}/`,
      }).href;
    } catch {
      return null;
    }
  }

  /** What the ID token says, and the rest from the provider where it leaves out what is needed. */
  private async everything(
    configuration: oidc.Configuration,
    { match, groupsClaim }: OidcConfig,
    accessToken: string,
    claims: oidc.IDToken,
  ): Promise<Readonly<Record<string, unknown>>> {
    const complete = claims[groupsClaim] !== undefined && (match === 'subject' || claims['email'] !== undefined);
    if (complete || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
    const more = await oidc.fetchUserInfo(configuration, accessToken, claims.sub);
    // An address and whether it was verified come from one place.
    return claims['email'] === undefined ? { ...claims, ...more } : { ...more, ...claims };
  }

  /** @throws Problem no-provider */
  settings(): OidcConfig {
    if (this.config.oidc === null) throw noProvider();
    return this.config.oidc;
  }

  /** Where the provider sends browsers back to. */
  redirectUri(): string {
    return `${publicBase(this.config)}/api/v1/oidc/callback`;
  }

  /** What the provider says of itself. @throws Problem provider-unreachable */
  async configuration(): Promise<oidc.Configuration> {
    const now = this.clock.real().getTime();
    if (this.known === null || this.known.until < now) {
      this.known = { configuration: this.discover(), until: now + BELIEVED };
    }
    try {
      return await this.known.configuration;
    } catch (error) {
      this.known = null;
      throw this.refused(error);
    }
  }

  /** Asks it anew, and believes what it answers from now on; fails as the network or the protocol does. */
  async ask(): Promise<oidc.Configuration> {
    const configuration = await this.discover();
    this.known = { configuration: Promise.resolve(configuration), until: this.clock.real().getTime() + BELIEVED };
    return configuration;
  }

  private async discover(): Promise<oidc.Configuration> {
    const settings = this.settings();
    const execute = [oidc.enableNonRepudiationChecks];
    // The configuration allows http for a provider on this machine only.
    // oxlint-disable-next-line typescript/no-deprecated -- decision 12: marked so to stand out, not to go
    if (settings.issuer.startsWith('http:')) execute.push(oidc.allowInsecureRequests);
    return oidc.discovery(
      new URL(settings.issuer),
      settings.clientId,
      { [oidc.clockTolerance]: TOLERANCE },
      await authentication(settings),
      { execute, timeout: PATIENCE },
    );
  }

  private refused(error: unknown): Error {
    const { problem, reason } = asProblem(error);
    this.log.warn({ reason }, 'sign-in by the provider refused');
    return problem;
  }
}

async function authentication({ clientAuth, clientSecret, clientKey }: OidcConfig): Promise<oidc.ClientAuth> {
  if (clientAuth === 'client_secret_post') return oidc.ClientSecretPost(clientSecret ?? '');
  if (clientAuth === 'client_secret_basic' || clientKey === null) return oidc.ClientSecretBasic(clientSecret ?? '');
  const pem = String(clientKey.export({ type: 'pkcs8', format: 'pem' }));
  const algorithm = clientKey.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256';
  return oidc.PrivateKeyJwt(await importPKCS8(pem, algorithm));
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
