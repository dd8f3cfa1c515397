import { rmSync } from 'node:fs';

/** Stops the run's PostgreSQL. */
export default async function globalTeardown(): Promise<void> {
  const { obiTestRun } = globalThis as { obiTestRun?: { cluster: { stop(): Promise<void> }; mark: string } };
  await obiTestRun?.cluster.stop();
  if (obiTestRun !== undefined) rmSync(obiTestRun.mark, { force: true });
}
