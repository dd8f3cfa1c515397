/** Stops the run's PostgreSQL. */
export default async function globalTeardown(): Promise<void> {
  const { obiTestCluster } = globalThis as { obiTestCluster?: { stop(): Promise<void> } };
  await obiTestCluster?.stop();
}
