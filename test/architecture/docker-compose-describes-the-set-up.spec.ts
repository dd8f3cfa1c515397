import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './sources';

interface Service {
  readonly command?: string;
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
  readonly healthcheck?: unknown;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as Compose;
const services = Object.entries(compose.services);

describe('docker-compose.yml describes the company’s set-up', () => {
  it('with api, worker, PostgreSQL and Redis, each watched by a health check', () => {
    expect(services.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'postgres', 'redis', 'worker']);
    const watched = services.filter(([, service]) => service.healthcheck !== undefined).map(([name]) => name);
    expect(watched.sort()).toEqual(['api', 'postgres', 'redis', 'worker']);
  });

  it('with settings that Obi knows', () => {
    const config = readFileSync(join(ROOT, 'src', 'platform', 'config', 'config.ts'), 'utf8');
    const named = ['migrate', 'api', 'worker'].flatMap((name) =>
      Object.keys(compose.services[name]?.environment ?? {}),
    );
    expect(named).toContain('PUBLIC_URL');
    expect(named.filter((name) => !config.includes(`'${name}'`))).toEqual([]);
  });

  it('with files and programs that are there', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0] ?? ''));
    const files = mounted.filter((path) => path.startsWith('./') && path !== './');
    expect(files).toContain('./docs/operators/roles.sh');
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const mains = services.flatMap(([, { command = '' }]) => command.match(/main\.\w+(?=\.js)/g) ?? []);
    expect(mains.sort()).toEqual(['main.api', 'main.worker']);
    expect(mains.filter((name) => !existsSync(join(ROOT, 'src', `${name}.ts`)))).toEqual([]);
  });

  it('and no secret stands in it', () => {
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\//);
    expect(readFileSync(join(ROOT, '.gitignore'), 'utf8')).toContain('secrets/');
    const values = services.flatMap(([, { environment = {} }]) => Object.entries(environment));
    const told = values.filter(([name]) => /PASSWORD|SECRET|KEY|TOKEN/.test(name));
    expect(told.filter(([, value]) => !value.startsWith('/run/secrets/'))).toEqual([]);
    expect(text).not.toMatch(/\/\/[^/\s:]+:[^@\s…]+@/);
  });
});
