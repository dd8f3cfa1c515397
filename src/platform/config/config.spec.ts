import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigFaults, readConfig } from './config';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return error instanceof ConfigFaults ? error.faults : [String(error)];
  }
}

describe('The configuration', () => {
  it.each<Record<string, string>>([
    { HOST: '0.0.0.0' },
    { HOST: '192.168.1.4' },
    { PUBLIC_URL: 'https://obi.example.com' },
    { TRUST_PROXY: '1' },
  ])('refuses the demo where others come in: %j', (reachable) => {
    expect(faultsOf({ ...reachable, OBI_DEMO: '1' })).toEqual([expect.stringContaining('anybody sign in as anybody')]);
    expect(readConfig(reachable).demo).toBe(false);
  });

  it('has the demo by itself on this machine only', () => {
    expect(readConfig({}).demo).toBe(true);
    expect(readConfig({ PUBLIC_URL: 'http://127.0.0.1:3000' }).demo).toBe(true);
    expect(readConfig({ DATABASE_URL: 'postgres://x/y' }).demo).toBe(false);
  });

  it("says everything that is wrong about the company's sign-in at once", () => {
    const faults = faultsOf({
      OIDC_ISSUER: 'http://login.example.com',
      OIDC_CLIENT_AUTH: 'magic',
      OIDC_MATCH: 'guess',
      LOGIN_HOURS: '0',
    });
    expect(faults).toEqual([
      expect.stringContaining('OIDC_CLIENT_ID is needed'),
      expect.stringContaining('PUBLIC_URL is needed'),
      expect.stringContaining('OIDC_ISSUER must be an https address'),
      expect.stringContaining('OIDC_CLIENT_AUTH must be one of'),
      expect.stringContaining('OIDC_CLIENT_SECRET is needed'),
      expect.stringContaining('OIDC_MATCH must be one of'),
      expect.stringContaining('LOGIN_HOURS'),
    ]);
  });

  it('takes its secrets from SECRETS_FILE', () => {
    const folder = mkdtempSync(join(tmpdir(), 'obi-secrets-'));
    try {
      const file = join(folder, 'obi.env');
      writeFileSync(file, 'OIDC_CLIENT_SECRET = hush\n');
      const config = readConfig({
        SECRETS_FILE: file,
        PUBLIC_URL: 'https://obi.example.com',
        OIDC_ISSUER: 'https://login.example.com',
        OIDC_CLIENT_ID: 'obi',
      });
      expect(config.oidc).toMatchObject({ clientSecret: 'hush', clientAuth: 'client_secret_basic', match: 'email' });
      expect(config.passwords).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuses a key for private_key_jwt that is none', () => {
    const faults = faultsOf({
      PUBLIC_URL: 'https://obi.example.com',
      OIDC_ISSUER: 'https://login.example.com',
      OIDC_CLIENT_ID: 'obi',
      OIDC_CLIENT_AUTH: 'private_key_jwt',
      OIDC_CLIENT_KEY_FILE: __filename,
    });
    expect(faults).toEqual([expect.stringContaining('OIDC_CLIENT_KEY_FILE must be')]);
  });
});
