import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from '../bench/stage.mjs';
import { Browser } from './browser.mjs';

const PROGRAM = '/usr/bin/glewlwyd';
/** Schema and first administrator (admin, password), as Debian's package installs them. */
const SCHEMA = '/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3';
const NAME = 'obi';

/** Why Glewlwyd can't be driven on this machine; null when it can. */
export function missing() {
  if (!existsSync(PROGRAM) || !existsSync(SCHEMA)) return "Debian's package glewlwyd is not installed";
  if (spawnSync('sqlite3', ['-version']).status !== 0) return "Debian's package sqlite3 is not installed";
  return null;
}

/** Glewlwyd on a scratch database, with its OpenID Connect plugin and one client; nothing of the machine's own is touched. */
export async function openGlewlwyd({ secret, obi }) {
  const home = mkdtempSync(join(tmpdir(), 'obi-glewlwyd-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const database = join(home, 'glewlwyd.db');
  const made = spawnSync('sqlite3', [database], { input: readFileSync(SCHEMA) });
  if (made.status !== 0) throw new Error(`sqlite3: ${made.stderr}`);
  const config = join(home, 'glewlwyd.conf');
  writeFileSync(config, configuration({ port, origin, home, database }));
  const child = spawn(PROGRAM, [`--config-file=${config}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (printed += chunk));
  const close = async () => {
    const gone = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : null;
    child.kill('SIGTERM');
    await gone;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await until(
      async () => {
        if (child.exitCode !== null) throw new Error(`glewlwyd ended: ${printed}`);
        return (await fetch(`${origin}/config`).catch(() => null))?.ok === true;
      },
      50,
      20_000,
    );
    const admin = new Browser();
    const ask = async (method, path, body) => {
      const reply = await admin.send(`${origin}/api${path}`, method, body);
      if (!reply.ok) throw new Error(`Glewlwyd ${method} ${path}: ${reply.status} ${await reply.text()}`);
      return reply;
    };
    await ask('POST', '/auth/', { username: 'admin', password: 'password' });
    const issuer = `${origin}/api/${NAME}`;
    await ask('POST', '/mod/plugin/', { module: 'oidc', name: NAME, display_name: NAME, parameters: plugin(issuer) });
    const users = await (await ask('GET', '/mod/user/database')).json();
    const field = { read: true, write: true, 'profile-read': true, 'profile-write': false };
    users.parameters['data-format'].email_verified = { ...field, multiple: false };
    users.parameters['data-format'].groups = { ...field, multiple: true };
    await ask('PUT', '/mod/user/database', users);
    await ask('PUT', '/mod/user/database/reset');
    await ask('POST', '/client/?source=database', client({ secret, obi }));
    return {
      origin,
      issuer,
      close,
      printed: () => printed,
      addUser: (user) => ask('POST', '/user/?source=database', { ...user, scope: ['openid'], enabled: true }),
      changeUser: (user) =>
        ask('PUT', `/user/${user.username}?source=database`, { ...user, scope: ['openid'], enabled: true }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function configuration({ port, origin, home, database }) {
  const paths = { user: 'user', client: 'client', user_auth_scheme: 'scheme', plugin: 'plugin' };
  const text = {
    bind_address: '127.0.0.1',
    external_url: origin,
    login_url: 'login.html',
    api_prefix: 'api',
    log_mode: 'console',
    log_level: 'WARNING',
    cookie_domain: '127.0.0.1',
    session_key: 'GLEWLWYD2_SESSION_ID',
    admin_session_authentication: 'cookie',
    profile_session_authentication: 'cookie',
    admin_scope: 'g_admin',
    profile_scope: 'g_profile',
    hash_algorithm: 'SHA512',
    // Named, though https is off: 2.7.5 refuses to start without them.
    ...Object.fromEntries(['key', 'pem', 'ca'].map((kind) => [`secure_connection_${kind}_file`, join(home, kind)])),
    ...Object.fromEntries(
      Object.entries(paths).map(([kind, folder]) => [`${kind}_module_path`, `/usr/lib/glewlwyd/${folder}`]),
    ),
  };
  return [
    `port=${port}`,
    ...Object.entries(text).map(([name, value]) => `${name}="${value}"`),
    'cookie_secure=0',
    'session_expiration=2419200',
    'allow_multiple_user_per_session=true',
    'login_api_enabled=true',
    'max_post_size=16778240',
    'use_secure_connection=false',
    `database = { type = "sqlite3"; path = "${database}"; };`,
  ].join('\n');
}

/** The plugin: authorisation code with PKCE and nothing else, sessions that can be ended from either side. */
function plugin(issuer) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const off = ['token', 'id-token', 'none', 'password', 'client', 'device'].map((type) => [
    `auth-type-${type}-enabled`,
    false,
  ]);
  return {
    iss: issuer,
    'jwt-type': 'rsa',
    'jwt-key-size': '256',
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: publicKey.export({ type: 'spki', format: 'pem' }),
    'access-token-duration': 3600,
    'refresh-token-duration': 1209600,
    'code-duration': 600,
    'refresh-token-rolling': true,
    'allow-non-oidc': false,
    'auth-type-code-enabled': true,
    'auth-type-refresh-enabled': true,
    ...Object.fromEntries(off),
    scope: [],
    'additional-parameters': [],
    claims: [
      {
        ...{
          name: 'email_verified',
          'user-property': 'email_verified',
          mandatory: true,
          'on-demand': false,
          scope: [],
        },
        ...{ type: 'boolean', 'boolean-value-true': 'yes', 'boolean-value-false': 'no' },
      },
      { name: 'groups', 'user-property': 'groups', type: 'string', mandatory: true, 'on-demand': false, scope: [] },
    ],
    'jwks-show': true,
    'jwks-x5c': [],
    'request-parameter-allow': false,
    'subject-type': 'public',
    'address-claim': { type: 'no' },
    'name-claim': 'mandatory',
    'email-claim': 'mandatory',
    'scope-claim': 'no',
    'allowed-scope': ['openid'],
    'pkce-allowed': true,
    'pkce-method-plain-allowed': false,
    'pkce-required': true,
    'introspection-revocation-allowed': false,
    'register-client-allowed': false,
    'session-management-allowed': true,
    'session-cookie-name': 'GLEWLWYD2_OIDC_SID',
    'session-cookie-expiration': 2419200,
    'front-channel-logout-allowed': false,
    'back-channel-logout-allowed': true,
  };
}

function client({ secret, obi }) {
  return {
    client_id: NAME,
    name: 'Obi',
    confidential: true,
    enabled: true,
    client_secret: secret,
    redirect_uri: [`${obi}/api/v1/oidc/callback`],
    authorization_type: ['code'],
    token_endpoint_auth_method: ['client_secret_basic'],
    post_logout_redirect_uri: `${obi}/`,
    backchannel_logout_uri: `${obi}/api/v1/oidc/backchannel-logout`,
    backchannel_logout_session_required: '1',
  };
}
