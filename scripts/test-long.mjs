// npm run test:long: what takes minutes and kills processes; writes its result and the commit to docs/test-long.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runMain } from './run.mjs';

await runMain(async () => {
  await prepare();
  await build();
});
const { runLong } = await import('../test/long/long.mjs');
const results = await runLong();
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const lines = results.map(
  (one) => `| ${one.name} | ${one.ok ? 'holds' : 'BROKEN'} | ${one.said} | ${one.seconds.toFixed(1)} s |`,
);
writeFileSync(
  fileURLToPath(new URL('../docs/test-long.md', import.meta.url)),
  `# Last long run\n\nCommit ${commit}, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}. Made by \`npm run test:long\`.\n\n| promise | | what was seen | time |\n|---|---|---|---|\n${lines.join('\n')}\n`,
);
const failed = results.filter((one) => !one.ok).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
