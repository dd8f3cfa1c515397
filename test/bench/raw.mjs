import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cpuSeconds } from './stage.mjs';

/** Starts the bare server: node:http and pg with these statements. */
export async function startRaw(settings) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./raw-server.mjs', import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production', RAW_SERVER: JSON.stringify(settings) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const port = await new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message.port));
    child.once('exit', () => reject(new Error('The raw server ended.')));
  });
  return { url: `http://127.0.0.1:${port}`, cpu: () => cpuSeconds(child.pid), stop: () => child.kill() };
}

/** Replies until a process runs as it will, and those measured: as many of each server, however busy the machine is. */
const WARM_UP = 3_000;
const MEASURED = 3_000;

/** Replies over one connection for each of these headers, by turns, after some to warm up. */
export async function load(server, path, headers) {
  let next = 0;
  const shoot = (amount) =>
    autocannon({
      url: `${server.url}${path}`,
      connections: headers.length,
      amount,
      setupClient: (client) => client.setHeaders(headers[next++ % headers.length]),
    });
  await shoot(WARM_UP);
  const before = server.cpu();
  const shot = await shoot(MEASURED);
  const cpu = server.cpu() - before;
  const answered = shot['2xx'];
  if (shot.non2xx > 0 || shot.errors > 0 || answered === 0) {
    throw new Error(`${answered} replies, ${shot.non2xx} refusals, ${shot.errors} errors.`);
  }
  return {
    perCpu: answered / cpu,
    perSecond: answered / shot.duration,
    cpu,
    p50: shot.latency.p50,
    p99: shot.latency.p99,
  };
}
