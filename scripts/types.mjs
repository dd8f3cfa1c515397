// Checks the types of every part with the native compiler; the one that tools ask for types is `typescript`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { prepare } from './prepare.mjs';
import { runMain, StepFailed } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/typescript-native/bin/tsc', import.meta.url));
const parts = ['tsconfig.json', 'web/tsconfig.json', 'web/worker/tsconfig.json', 'web/elements/tsconfig.json'];

await runMain(async () => {
  await prepare();
  const run = (part) =>
    spawnSync(process.execPath, [compiler, '--noEmit', '-p', part], { cwd: root, stdio: 'inherit' });
  const faulty = parts.filter((part) => run(part).status !== 0);
  if (faulty.length > 0) throw new StepFailed(`Types do not fit: ${faulty.join(', ')}.`);
});
