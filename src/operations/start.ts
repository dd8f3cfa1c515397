import { randomBytes } from 'node:crypto';
import type { Config } from '../platform/config/config';
import { childEnvironment } from '../platform/config/config';
import { systemNow } from '../platform/context/system-clock';
import { hasBackupSince } from './backup';
import { loadDemoOnce } from './demo';
import { openDatabase, ownerOf } from './database';
import { codeForFirstAdministrator } from './first-administrator';
import { migrate } from './migrate';
import { choosePort, freePort } from './ports';
import { supervise } from './supervise';

/** `obi start`: database, migrations, demo company, then api and worker until a signal ends them. */
export async function start(config: Config, noBackup: boolean, print: (line: string) => void): Promise<void> {
  const port = await choosePort({ port: config.port ?? undefined, host: config.host });
  print(config.database.url === null ? `Database: embedded, in ${config.home}` : 'Database: DATABASE_URL');
  const database = await openDatabase(config, print);
  try {
    if (database.ownerUrl !== null) {
      const { applied } = await migrate({
        ownerUrl: ownerOf(database),
        hasRecentBackup: noBackup || (() => Promise.resolve(hasBackupSince(config.home, systemNow()))),
      });
      if (applied.length > 0) print(`Migrations: ${applied.length} applied`);
    }
    if (config.demo && database.ownerUrl !== null) {
      const loading = { ...config, database: { ...config.database, url: database.appUrl } };
      await loadDemoOnce(loading, database.ownerUrl, print);
    }
  } catch (error) {
    await database.release();
    throw error;
  }
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}${config.basePath}`;
  const supervision = supervise({
    home: config.home,
    url,
    env: childEnvironment({
      OBI_SUPERVISED: '1',
      OBI_HOME: config.home,
      PORT: String(port),
      HOST: config.host,
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: undefined,
      WORKER_PORT: String(config.worker.port ?? (await freePort())),
      CONTENT_PORT: String(config.content.port ?? (await freePort())),
      WORKER_SECRET: config.worker.secret ?? randomBytes(24).toString('base64url'),
      OBI_DEMO: config.demo ? '1' : '0',
    }),
    report: print,
    onStopped: () => database.release(),
  });
  if (await supervision.ready) announce(config, url, await codeForFirstAdministrator(config, database.appUrl), print);
  await supervision.ended;
  print('Obi has stopped.');
}

function announce(config: Config, url: string, firstCode: string | null, print: (line: string) => void): void {
  print('');
  print(`Obi is ready: ${config.publicUrl ?? url}`);
  if (config.demo) {
    print('Demo: open the address and choose whom to be. Nobody needs a password here.');
    print('  start as the newcomer it offers first; HR, leads and the admin are marked with their roles.');
  }
  if (firstCode !== null) {
    print('It has no administrator yet, and serves nothing else until it has. Within the hour, open once:');
    print(`  ${config.publicUrl ?? url}/first-administrator#${firstCode}`);
    print("A new address: 'npx obi admin first', or the next start.");
  }
  print(`API: ${url}/api/docs   Logs: ${config.home}/log   Stop with Ctrl-C.`);
}
