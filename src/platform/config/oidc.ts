import { createPrivateKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** How Obi proves who it is to the company's OpenID provider. */
export const CLIENT_AUTH = ['client_secret_basic', 'client_secret_post', 'private_key_jwt'] as const;

/** The company's OpenID provider; secrets come by SECRETS_FILE. */
export interface OidcConfig {
  /** Exactly as the provider names itself. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientAuth: (typeof CLIENT_AUTH)[number];
  readonly clientSecret: string | null;
  readonly clientKey: KeyObject | null;
  /** What is asked for: `openid` and whatever gives the e-mail and the groups. */
  readonly scopes: string;
  /** How a person is found at their first sign-in: by an e-mail the provider verified, or `sub` as external id. */
  readonly match: 'email' | 'subject';
  /** The claim that lists the person's groups. */
  readonly groupsClaim: string;
  /** What the button says. */
  readonly name: string;
}

/** Reads one setting, trimmed; null when absent or empty. */
type Read = (name: string) => string | null;

const REQUIRED = ['OIDC_ISSUER', 'OIDC_CLIENT_ID'] as const;
const OPTIONAL = ['OIDC_CLIENT_SECRET', 'OIDC_CLIENT_KEY_FILE', 'OIDC_CLIENT_AUTH', 'OIDC_MATCH'] as const;

/** The provider, or null when none is configured; every fault goes to `faults`. */
export function readOidc(text: Read, publicUrl: string | null, faults: string[]): OidcConfig | null {
  if ([...REQUIRED, ...OPTIONAL].every((name) => text(name) === null)) return null;
  for (const name of REQUIRED) if (text(name) === null) faults.push(`${name} is needed for sign-in by OpenID Connect.`);
  if (publicUrl === null)
    faults.push('PUBLIC_URL is needed for sign-in by OpenID Connect: the provider sends people back there.');
  const issuer = text('OIDC_ISSUER') ?? '';
  if (issuer !== '' && !isSafeIssuer(issuer)) {
    faults.push(`OIDC_ISSUER must be an https address (http on this machine only), not '${issuer}'.`);
  }
  const clientAuth = oneOf(text, 'OIDC_CLIENT_AUTH', CLIENT_AUTH, faults);
  const clientSecret = text('OIDC_CLIENT_SECRET');
  const keyFile = text('OIDC_CLIENT_KEY_FILE');
  if (clientAuth === 'private_key_jwt' && keyFile === null) {
    faults.push('OIDC_CLIENT_AUTH=private_key_jwt needs OIDC_CLIENT_KEY_FILE.');
  }
  if (clientAuth !== 'private_key_jwt' && clientSecret === null) {
    faults.push('OIDC_CLIENT_SECRET is needed (best in SECRETS_FILE).');
  }
  return {
    issuer,
    clientId: text('OIDC_CLIENT_ID') ?? '',
    clientAuth,
    clientSecret,
    clientKey: keyFile === null ? null : readKey(keyFile, faults),
    scopes: text('OIDC_SCOPES') ?? 'openid email profile',
    match: oneOf(text, 'OIDC_MATCH', ['email', 'subject'], faults),
    groupsClaim: text('OIDC_GROUPS_CLAIM') ?? 'groups',
    name: text('OIDC_NAME') ?? 'SSO',
  };
}

function isSafeIssuer(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname, search, hash } = new URL(issuer);
  const local = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
  return search === '' && hash === '' && (protocol === 'https:' || (protocol === 'http:' && local));
}

/** The value, or the first of the list when there is none. */
function oneOf<T extends string>(text: Read, name: string, values: readonly [T, ...T[]], faults: string[]): T {
  const value = text(name);
  if (value === null) return values[0];
  const known = values.find((each) => each === value);
  if (known === undefined) faults.push(`${name} must be one of ${values.join(', ')}, not '${value}'.`);
  return known ?? values[0];
}

function readKey(path: string, faults: string[]): KeyObject | null {
  if (!existsSync(path)) {
    faults.push(`OIDC_CLIENT_KEY_FILE names ${path}, which does not exist.`);
    return null;
  }
  try {
    const key = createPrivateKey(readFileSync(path));
    if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec') return key;
  } catch {
    /* falls through to the fault */
  }
  faults.push('OIDC_CLIENT_KEY_FILE must be an RSA or P-256 private key in PEM.');
  return null;
}
