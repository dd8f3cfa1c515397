import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';

/** Below the range from which Linux and macOS take the ports of outgoing connections. */
const first = 15_000;
const last = 29_999;
const attempts = 20;

/** The port in the file when it is free, else a free one by chance. */
export async function freePort(rememberedIn: string): Promise<number> {
  const remembered = Number(await readFile(rememberedIn, 'utf8').catch(() => ''));
  if (Number.isInteger(remembered) && remembered > 0 && (await isFree(remembered))) return remembered;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = randomInt(first, last + 1);
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${String(first)} and ${String(last)} on 127.0.0.1.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
