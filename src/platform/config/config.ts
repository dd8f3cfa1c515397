import { resolve } from 'node:path';
import { type ContentConfig, readContent } from './content';
import { type OidcConfig, readOidc } from './oidc';
import { readSecrets } from './secrets';

/** Everything Obi is told from outside, parsed once. Nothing else reads the environment. */
export interface Config {
  /** Absolute folder of the embedded database, logs and backups (`OBI_HOME`, default `.obi`). */
  readonly home: string;
  readonly host: string;
  /** Null: the next free port from 3000. */
  readonly port: number | null;
  readonly publicUrl: string | null;
  readonly content: ContentConfig;
  readonly trustProxy: boolean;
  /** Path below which everything is served: empty, or `/obi` without a slash at its end. */
  readonly basePath: string;
  readonly database: {
    readonly url: string | null;
    readonly ownerUrl: string | null;
    readonly listenUrl: string | null;
    /** Whether connections keep prepared statements; not behind a pooler of transactions that does not know them. */
    readonly prepares: boolean;
  };
  readonly redisUrl: string | null;
  /** The worker's own listener: health, metrics and the board of queues. */
  readonly worker: {
    readonly host: string;
    /** Null: it does not listen. */
    readonly port: number | null;
    /** Where the api finds it; null: there is no board. */
    readonly url: string | null;
    /** Shown by the api when it asks for the board; without one there is none. */
    readonly secret: string | null;
  };
  /** The company's OpenID provider, if it has one. */
  readonly oidc: OidcConfig | null;
  /** Whether people may sign in with a password of their own: where there is no provider, or where it is wished. */
  readonly passwords: boolean;
  /** How long a login lasts at most, and without being used. Real time. */
  readonly logins: { readonly hours: number; readonly idleMinutes: number };
  /** Requests a person may make, and a token that states no quota of its own. */
  /** Hosts inside the company's network that connectors may call. */
  readonly connectorHosts: readonly string[];
  readonly requestsPerMinute: { readonly person: number; readonly token: number };
  readonly demo: boolean;
  /** Demo seconds per real second, 1–600. */
  readonly clockRate: number;
  readonly logLevel: string;
  /** No terminal or CI=true: ask nothing, print plain lines. */
  readonly plain: boolean;
  /** Release this process runs, for the supervisor's children. */
  readonly supervised: boolean;
}

/** All faults of the environment at once. */
export class ConfigFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** What lets others than this machine in: a listening address, a proxy, a public name; null when nothing does. */
function publicAddress(host: string, publicUrl: string | null, trustProxy: boolean): string | null {
  if (!isLoopback(host)) return `HOST=${host}`;
  if (publicUrl !== null && !isLoopback(new URL(publicUrl).hostname)) return `PUBLIC_URL=${publicUrl}`;
  return trustProxy ? 'TRUST_PROXY=1' : null;
}

/**
 * Reads the configuration from an environment and, when named there, `SECRETS_FILE` (`NAME=value` lines, which win).
 * @throws ConfigFaults naming every fault
 */
export function readConfig(environment: Environment): Config {
  const faults: string[] = [];
  const env = { ...environment, ...readSecrets(environment['SECRETS_FILE'], faults) };
  const text = (name: string): string | null => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const url = (name: string, schemes: readonly string[]): string | null => {
    const value = text(name);
    if (value === null) return null;
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : '';
    if (schemes.includes(scheme)) return value;
    faults.push(`${name} must be an address that starts with ${schemes.map((s) => `${s}://`).join(' or ')}.`);
    return null;
  };
  const integer = (name: string, least: number, most: number): number | null => {
    const value = text(name);
    if (value === null) return null;
    if (/^\d+$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    faults.push(`${name} must be a whole number from ${least} to ${most}, not '${value}'.`);
    return null;
  };
  const flag = (name: string, fallback: boolean): boolean => {
    const value = text(name);
    if (value === null) return fallback;
    if (['1', 'true', 'yes'].includes(value.toLowerCase())) return true;
    if (['0', 'false', 'no'].includes(value.toLowerCase())) return false;
    faults.push(`${name} must be 1 or 0, not '${value}'.`);
    return fallback;
  };

  const host = text('HOST') ?? '127.0.0.1';
  const databaseUrl = url('DATABASE_URL', ['postgres', 'postgresql']);
  const publicUrl = url('PUBLIC_URL', ['http', 'https'])?.replace(/\/+$/, '') ?? null;
  const trustProxy = flag('TRUST_PROXY', false);
  const seenFrom = publicAddress(host, publicUrl, trustProxy);
  const demo = flag('OBI_DEMO', databaseUrl === null && seenFrom === null);
  if (demo && seenFrom !== null) {
    faults.push(
      `OBI_DEMO=1 lets anybody sign in as anybody; it is refused on ${seenFrom}. Use 127.0.0.1, or OBI_DEMO=0.`,
    );
  }
  const oidc = readOidc(text, publicUrl, faults);
  const clockRate = integer('OBI_CLOCK_RATE', 1, 600) ?? 1;
  if (clockRate !== 1 && !demo) faults.push('OBI_CLOCK_RATE is for demo mode only; unset it, or set OBI_DEMO=1.');
  const basePath = (text('BASE_PATH') ?? '').replace(/\/+$/, '');
  if (basePath !== '' && !/^(\/[A-Za-z0-9._~-]+)+$/.test(basePath)) {
    faults.push(`BASE_PATH must look like /obi, not '${basePath}'.`);
  }
  const logLevel = text('LOG_LEVEL') ?? 'info';
  if (!LOG_LEVELS.includes(logLevel)) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);

  const content = {
    url: url('CONTENT_URL', ['http', 'https']),
    port: integer('CONTENT_PORT', 0, 65535),
    megabytes: integer('PACKAGE_MB', 1, 200),
  };
  const workerHost = text('WORKER_HOST') ?? '127.0.0.1';
  const workerPort = integer('WORKER_PORT', 1, 65535);
  const config: Config = {
    home: resolve(text('OBI_HOME') ?? '.obi'),
    host,
    port: integer('PORT', 0, 65535),
    publicUrl,
    content: readContent(content, publicUrl, faults),
    trustProxy,
    basePath,
    database: {
      url: databaseUrl,
      ownerUrl: url('DATABASE_OWNER_URL', ['postgres', 'postgresql']),
      listenUrl: url('DATABASE_LISTEN_URL', ['postgres', 'postgresql']),
      prepares: flag('DATABASE_PREPARES', true),
    },
    redisUrl: url('REDIS_URL', ['redis', 'rediss']),
    worker: {
      host: workerHost,
      port: workerPort,
      url:
        url('WORKER_URL', ['http', 'https'])?.replace(/\/+$/, '') ??
        (workerPort === null ? null : `http://${workerHost}:${workerPort}`),
      secret: text('WORKER_SECRET'),
    },
    oidc,
    passwords: flag('PASSWORDS', oidc === null),
    logins: {
      hours: integer('LOGIN_HOURS', 1, 168) ?? 12,
      idleMinutes: integer('LOGIN_IDLE_MINUTES', 5, 10_080) ?? 120,
    },
    connectorHosts: (text('OBI_CONNECTOR_HOSTS') ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
    requestsPerMinute: {
      person: integer('REQUESTS_PER_PERSON', 10, 1_000_000) ?? 1_200,
      token: integer('REQUESTS_PER_TOKEN', 10, 1_000_000) ?? 3_000,
    },
    demo,
    clockRate,
    logLevel,
    plain: flag('CI', false) || !process.stdout.isTTY,
    supervised: flag('OBI_SUPERVISED', false),
  };
  if (faults.length > 0) throw new ConfigFaults(faults);
  return config;
}

/** The configuration of this process. */
export function processConfig(): Config {
  return readConfig(process.env);
}

/** The environment a supervised child gets: this process's, with what was decided here. */
export function childEnvironment(changes: Environment): Record<string, string | undefined> {
  return { ...process.env, ...changes };
}
