import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { describeQueue } from './promises';

const present = spawnSync('redis-server', ['--version']).status === 0;
let url: string | null = null;
let server: ChildProcess | null = null;
let folder = '';

beforeAll(async () => {
  if (!present) return;
  folder = mkdtempSync(join(tmpdir(), 'obi-redis-'));
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes'];
  server = spawn('redis-server', options, { stdio: 'ignore' });
  url = `redis://127.0.0.1:${port}`;
  const probe = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: 100 });
  probe.on('error', () => undefined);
  await probe.ping();
  probe.disconnect();
});

afterAll(async () => {
  if (server !== null) {
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  }
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  if (url === null) return;
  const admin = new Redis(url);
  await admin.flushall();
  admin.disconnect();
});

if (present) {
  describeQueue('The queue on Redis', () => url);
} else {
  process.stderr.write(
    'SKIPPED: the queue on Redis; this machine has no redis-server (Debian package redis-server).\n',
  );
  it.todo('needs a redis-server');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
