// npm run trial -- <data folder> [--url http://127.0.0.1:3000]: the whole main job on real data, through REST alone.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runTrial } from '../trial/trial.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--url');
const url = at === -1 ? (process.env.OBI_URL ?? 'http://127.0.0.1:3000') : args[at + 1];
const folder = args.find((arg, index) => !arg.startsWith('--') && index !== at + 1) ?? '../shared/data';
if (!existsSync(resolve(folder, 'org', 'oracle_hr'))) {
  process.stderr.write(`There is no data in ${resolve(folder)}. Give the folder: npm run trial -- ../shared/data\n`);
  process.exit(2);
}
process.exitCode = await runTrial(url, resolve(folder));
