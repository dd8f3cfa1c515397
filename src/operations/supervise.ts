import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Supervised } from './supervised';

export interface SuperviseOptions {
  /** OBI_HOME, absolute; logs go to `<home>/log/{api,worker}.log`, those of the start before to `….log.1`. */
  readonly home: string;
  /** The whole environment of both processes. */
  readonly env: NodeJS.ProcessEnv;
  /** Where the api will answer, with the base path, such as `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Folder of main.api.js and main.worker.js; the one above this file unless given. */
  readonly mains?: string;
  /** Told the few lines a person should see. */
  readonly report?: (line: string) => void;
  /** Called last, when both processes are gone: the place to stop the embedded PostgreSQL. */
  readonly onStopped?: () => Promise<void> | void;
}

export interface Supervision {
  /** Resolves when the api says that it is ready, or when the supervision ended before that: false then. */
  readonly ready: Promise<boolean>;
  /** Resolves when everything has stopped and `onStopped` is done; rejects with what `onStopped` threw. */
  readonly ended: Promise<void>;
  /** Stops everything; the same as a signal. */
  stop(): Promise<void>;
}

/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 10_000;
/** Milliseconds within which a repeated signal counts as the same one (a terminal and npm both send theirs). */
const echo = 500;
const askEvery = 50;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the api and the worker as processes of their own and keeps them up. SIGINT, SIGTERM, SIGHUP and the loss of the
 * process that started this one stop both; a second signal kills them. When this process itself is killed, they notice
 * by the closed channel (`exitWithParent`). Nothing stops with an error of its own: deaths are reported and repaired.
 */
export function supervise(options: SuperviseOptions): Supervision {
  const { home, env, url, mains = join(__dirname, '..'), report = () => undefined, onStopped } = options;
  const charges = ['api', 'worker'].map(
    (name) => new Supervised({ name, main: join(mains, `main.${name}.js`), env, logs: join(home, 'log'), report }),
  );
  const end = new AbortController();
  const ended = new Promise<void>((resolve, reject) => {
    end.signal.addEventListener('abort', () => {
      Promise.all(charges.map((charge) => charge.stop(grace)))
        .then(() => onStopped?.())
        .finally(release)
        .then(resolve, reject);
    });
  });
  const stop = (): Promise<void> => {
    end.abort();
    return ended;
  };
  const release = onEnd(stop, () => {
    report('Ending at once');
    for (const charge of charges) charge.kill();
  });
  for (const charge of charges) charge.start();
  return { ready: untilReady(new URL(`${url}/health/ready`), end.signal), ended, stop };
}

/** Listens for what ends this process; the second signal is a different wish. Returns how to stop listening. */
function onEnd(first: () => Promise<void>, second: () => void): () => void {
  let last: number | undefined;
  const hear = (): void => {
    const now = performance.now();
    if (last === undefined) first().catch(() => undefined);
    else if (now - last > echo) second();
    last = now;
  };
  for (const signal of signals) process.on(signal, hear);
  process.once('disconnect', hear);
  return () => {
    for (const signal of signals) process.removeListener(signal, hear);
    process.removeListener('disconnect', hear);
    process.channel?.unref();
  };
}

async function untilReady(url: URL, end: AbortSignal): Promise<boolean> {
  while (!end.aborted) {
    try {
      const reply = await fetch(url, { signal: AbortSignal.any([end, AbortSignal.timeout(2_000)]) });
      await reply.body?.cancel();
      if (reply.ok) return true;
    } catch {
      // Not listening yet.
    }
    await sleep(askEvery);
  }
  return false;
}
