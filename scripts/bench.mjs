// npm run bench [-- name …] [-- --json] [-- --rows 10m]: figures as ratios against the bare limit of the same run.
import { prepare } from './prepare.mjs';
import { build } from './build.mjs';
import { runMain } from './run.mjs';

await runMain(async () => {
  await prepare();
  await build();
});
const { bench } = await import('../test/bench/bench.mjs');
process.exitCode = await bench(process.argv.slice(2));
