// npm run test:long [-- part of a name…]: what takes minutes and kills processes; keeps each result with its commit in
// docs/test-long.md.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runMain } from './run.mjs';

const file = fileURLToPath(new URL('../docs/test-long.md', import.meta.url));
const HEAD = `# The last long runs

Made by \`npm run test:long\`; each promise with the commit it was last seen at.

| promise | | what was seen | time | commit | date |
|---|---|---|---|---|---|
`;

await runMain(async () => {
  await prepare();
  await build();
});
const { runLong } = await import('../test/long/long.mjs');
const results = await runLong(process.argv.slice(2));
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const date = new Date().toISOString().slice(0, 10);
const rows = new Map(earlier());
for (const { name, ok, said, seconds } of results) {
  rows.set(name, `| ${[name, ok ? 'holds' : 'BROKEN', said, `${seconds.toFixed(1)} s`, commit, date].join(' | ')} |`);
}
writeFileSync(file, `${HEAD}${[...rows.values()].join('\n')}\n`);
const failed = results.filter((one) => !one.ok).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** The rows kept so far, by promise. */
function earlier() {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .slice(lines.findIndex((line) => /^\| *:?-/.test(line)) + 1)
    .filter((line) => line.startsWith('| '))
    .map((line) => [line.split('|')[1].trim(), line]);
}
