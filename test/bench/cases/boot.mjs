import { median, until } from '../stage.mjs';

export const names = ['boot', 'boot.worker', 'memory.api', 'memory.worker'];

/** Start of a process until it serves (database running), and what it holds in memory when idle. */
export async function* run(stage) {
  const db = await stage.database();
  let api;
  const spent = [];
  const boot = await median(3, async () => {
    await api?.stop();
    api = await stage.start('api', db);
    spent.push(api.cpu());
    return api.readyAfter / 1000;
  });
  yield {
    name: 'boot',
    value: boot,
    unit: 's',
    limit: 2,
    ratio: 2 / boot,
    cpu: Math.min(...spent),
    floor: 1,
    note: '2 s promised',
  };

  const begun = performance.now();
  const worker = await stage.start('worker', db);
  await db.owner.query(
    `INSERT INTO platform.outbox (name, payload, actor, occurred_at) VALUES ('nobody.listens', '{}', 'bench', now())`,
  );
  await until(async () => {
    const { rows } = await db.owner.query('SELECT count(*)::int AS n FROM platform.outbox WHERE relayed_at IS NULL');
    return rows[0].n === 0;
  });
  yield {
    name: 'boot.worker',
    value: (performance.now() - begun) / 1000,
    unit: 's',
    note: 'until the first event is relayed',
  };
  yield { name: 'memory.api', value: api.memory(), unit: 'MB' };
  yield { name: 'memory.worker', value: worker.memory(), unit: 'MB' };
  await Promise.all([api.stop(), worker.stop()]);
}
