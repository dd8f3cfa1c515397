import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { ClientMetadata } from 'oidc-provider';

/** Whom a provider knows, by subject. */
export type Accounts = Record<string, { email?: string; email_verified?: boolean; groups?: string[] }>;

export interface RealProvider {
  readonly issuer: string;
  /** Who sits at the provider's own sign-in page. */
  person: string;
  close(): Promise<void>;
}

/** `oidc-provider`, which lets in whoever is named as `person`. */
export async function openRealProvider(accounts: Accounts, client: ClientMetadata): Promise<RealProvider> {
  let handle: (request: IncomingMessage, reply: ServerResponse) => void = () => undefined;
  const { server, address } = await listen((request, reply) => handle(request, reply));
  // It warns of its own store, its keys and this Node, which is what a test wants.
  const quiet = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { default: OidcProvider } = await import('oidc-provider');
  const provider = new OidcProvider(address, {
    clients: [client],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = `<html><body>${form}</body></html>`;
        },
      },
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['of the test'] },
    pkce: { required: () => true },
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, AccessToken: 600, IdToken: 600 },
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId ?? '',
        accountId: context.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  quiet.mockRestore();
  const serve = provider.callback();
  const real: RealProvider = {
    issuer: address,
    person: Object.keys(accounts)[0] ?? '',
    close: () => shut(server),
  };
  handle = (request, reply) => {
    if (request.url?.startsWith('/interaction/') === true) {
      void provider.interactionFinished(request, reply, { login: { accountId: real.person } });
      return;
    }
    void serve(request, reply);
  };
  return real;
}

export interface CrookedProvider {
  readonly issuer: string;
  /** The last body sent to its token endpoint. */
  asked: string;
  /** What the next ID token says, over what an honest one would; `null` leaves a claim out. */
  claims: Record<string, unknown>;
  /** Answers instead of a token. */
  refusal: { status: number; body: object } | null;
  /** Signs with a key it does not publish. */
  forged: boolean;
  sign(claims: JWTPayload, type?: string): Promise<string>;
  close(): Promise<void>;
}

/** A provider that answers any code with whatever ID token a test asks for. */
export async function openCrookedProvider(clientId: string): Promise<CrookedProvider> {
  const [own, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  let answer: (url: URL) => Promise<{ status: number; body: object }> = () =>
    Promise.resolve({ status: 404, body: {} });
  const { server, address } = await listen((request, reply) => {
    void text(request)
      .then((sent) => {
        if (sent !== '') crooked.asked = sent;
        return answer(new URL(request.url ?? '/', address));
      })
      .then(({ status, body }) =>
        reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      );
  });
  const crooked: CrookedProvider = {
    issuer: address,
    asked: '',
    claims: {},
    refusal: null,
    forged: false,
    sign: (claims, typ = 'JWT') =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'one', typ })
        .sign(crooked.forged ? other.privateKey : own.privateKey),
    close: () => shut(server),
  };
  const now = (): number => Math.floor(Date.now() / 1000);
  answer = async ({ pathname }) => {
    if (pathname === '/.well-known/openid-configuration') {
      const at = (path: string): string => `${address}/${path}`;
      return {
        status: 200,
        body: {
          issuer: address,
          authorization_endpoint: at('auth'),
          token_endpoint: at('token'),
          jwks_uri: at('jwks'),
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          code_challenge_methods_supported: ['S256'],
        },
      };
    }
    if (pathname === '/jwks') return { status: 200, body: { keys: [jwk] } };
    if (crooked.refusal !== null) return crooked.refusal;
    const honest: Record<string, unknown> = { iss: address, aud: clientId, sub: 'noa', iat: now(), exp: now() + 600 };
    const said = Object.entries({ ...honest, ...crooked.claims }).filter(([, value]) => value !== null);
    const id_token = await crooked.sign(Object.fromEntries(said));
    return { status: 200, body: { access_token: 'a', token_type: 'Bearer', expires_in: 600, id_token } };
  };
  return crooked;
}

async function listen(
  handle: (request: IncomingMessage, reply: ServerResponse) => void,
): Promise<{ server: Server; address: string }> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
