import { rmSync } from 'node:fs';

/** Stops the run's PostgreSQL, and gives the memory back that it was in. */
export default async function globalTeardown(): Promise<void> {
  const { obiTestRun } = globalThis as {
    obiTestRun?: { cluster: { stop(): Promise<void> }; home: string; mark: string };
  };
  await obiTestRun?.cluster.stop();
  if (obiTestRun === undefined) return;
  const { home, mark } = obiTestRun;
  rmSync(home.startsWith('/dev/shm/') ? home : mark, { recursive: true, force: true });
}
