import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { MEMORY } from './global-setup';

/** Stops the run's PostgreSQL, and gives the memory back that it was in. */
export default async function globalTeardown(): Promise<void> {
  const { obiTestRun } = globalThis as {
    obiTestRun?: { cluster: { stop(): Promise<void> }; home: string; mark: string };
  };
  await obiTestRun?.cluster.stop();
  if (obiTestRun === undefined) return;
  const { home, mark } = obiTestRun;
  // The mark last: another run takes no home that still goes.
  if (home.startsWith(MEMORY)) rmSync(join(home, 'postgres'), { recursive: true, force: true });
  rmSync(mark, { force: true });
}
