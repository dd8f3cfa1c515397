import { consoleAtLength } from './console.mjs';
import { thirdLanguage } from './third-language.mjs';
import { guidesAtLength } from './guides.mjs';
import { firstAdministrator } from './first-administrator.mjs';
import { killedPublishing } from './killed-publishing.mjs';
import { killedIntake } from './killed-intake.mjs';
import { killedSenders } from './killed-senders.mjs';
import { killedStart } from './killed-start.mjs';
import { killedWorkers } from './killed-workers.mjs';
import { scrolling } from './scrolling.mjs';
import { secondProvider } from './second-provider.mjs';
import { sendersInTrouble } from './senders-in-trouble.mjs';
import { soak } from './soak.mjs';

const CASES = {
  ...killedWorkers,
  ...killedSenders,
  ...sendersInTrouble,
  ...killedPublishing,
  ...killedIntake,
  ...killedStart,
  ...firstAdministrator,
  ...secondProvider,
  ...soak,
  ...consoleAtLength,
  ...scrolling,
  ...guidesAtLength,
  'a third language is a file': thirdLanguage,
};

/**
 * Runs the long cases whose names hold one of `wanted`, or all of them. A case that this machine can't run says so
 * loudly and counts as nothing seen.
 * @returns {Promise<{name: string, ok: boolean, said: string, seconds: number}[]>}
 */
export async function runLong(wanted = []) {
  const results = [];
  const named = ([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part));
  for (const [name, run] of Object.entries(CASES).filter(named)) {
    const started = performance.now();
    let result;
    try {
      const said = await run();
      if (said.skipped !== undefined) {
        process.stdout.write(`\n*** SKIPPED: ${name}: ${said.skipped}. ***\n\n`);
        continue;
      }
      result = { ok: true, said };
    } catch (error) {
      result = { ok: false, said: String(error.message).replaceAll('\n', ' ').slice(0, 300) };
    }
    const one = { name, ...result, seconds: (performance.now() - started) / 1000 };
    process.stdout.write(`${one.ok ? 'ok    ' : 'BROKEN'} ${one.name}: ${one.said} (${one.seconds.toFixed(1)} s)\n`);
    results.push(one);
  }
  return results;
}
