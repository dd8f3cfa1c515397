// Writes what is committed and made from the code: openapi.json, migrations/schema.sql, docs/access.md and the console's
// types. The tests that compare them write them instead.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { prepare } from './prepare.mjs';
import { runMain, StepFailed } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const specs = ['what-is-committed-is-what-runs', 'every-route-states-who-may-call-it'];
const tests = '(openapi\\.json|types of the contract|schema\\.sql|docs/access\\.md)';

await runMain(async () => {
  await prepare();
  const code = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [jest, ...specs, '--testNamePattern', tests, '--runInBand'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, OBI_WRITE_ARTEFACTS: '1' },
    });
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new StepFailed('Not all of them could be made: see above.');
  process.stdout.write('Written: openapi.json, web/src/api/schema.d.ts, migrations/schema.sql, docs/access.md\n');
});
