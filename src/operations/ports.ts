import { createServer } from 'node:net';

const first = 3000;
const last = 3999;

/** What a caller wants: a port of its own choice, or any. */
export interface PortWish {
  readonly port?: number;
  /** Address to listen on, such as `127.0.0.1` or `0.0.0.0`. */
  readonly host: string;
}

/**
 * The wished port, or the first free one from 3000. Whoever listens on it next may still lose a race, and then says so.
 * @throws Error with a line for the operator when the wished port can't be used, or none up to 3999 is free
 */
export async function choosePort({ port, host }: PortWish): Promise<number> {
  if (port !== undefined) {
    const fault = await probe(port, host);
    if (fault === undefined) return port;
    throw new Error(sayWhy(fault, port, host));
  }
  for (let candidate = first; candidate <= last; candidate += 1) {
    const fault = (await probe(candidate, host)) ?? (await probe(candidate, '0.0.0.0'));
    if (fault === undefined) return candidate;
    if (fault !== 'EADDRINUSE') throw new Error(sayWhy(fault, candidate, host));
  }
  throw new Error(`No port from ${String(first)} to ${String(last)} is free on ${host}. Set PORT to one that is.`);
}

/** Listens for an instant; the code of the system's error when that fails. */
function probe(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}

function sayWhy(code: string, port: number, host: string): string {
  const at = `${host}:${String(port)}`;
  if (code === 'EADDRINUSE') return `${at} is in use by another program. Stop that, or set PORT to a free port.`;
  if (code === 'EACCES') return `This user may not listen on ${at}. Set PORT to one from 1024 on.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is not an address of this machine. Correct HOST.`;
  return `Obi can't listen on ${at} (${code}).`;
}

/** A loopback port that nobody listens on now, for processes that find each other by it. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
