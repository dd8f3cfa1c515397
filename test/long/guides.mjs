import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDemo, run } from './console.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PICTURES = join(root, 'docs', 'guides', 'pictures');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Thirty minutes of training in one, and a lease that outlasts writing an answer. */
const RATE = 30;

/**
 * Every person does their part in both languages, in an installation with its own api and worker; the pictures of the
 * guides are made on the way.
 */
async function everyPersonDoesTheirPart() {
  if (!existsSync(CHROMIUM)) return `skipped: there is no ${CHROMIUM}`;
  const demo = await openDemo(root, { OBI_CLOCK_RATE: String(RATE) });
  try {
    const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    const printed = await run([jest, 'test/browser/every-person', '--maxWorkers=1', '--verbose'], {
      OBI_AT: demo.base,
      OBI_AT_RATE: String(RATE),
      OBI_PICTURES: '1',
    });
    const parts = [...printed.matchAll(/✓/g)].length;
    const pictures = readdirSync(PICTURES, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.webp'),
    );
    const most = Math.max(...pictures.map((name) => statSync(join(PICTURES, name)).size));
    return `${parts} parts in Hebrew and English, against api and worker; ${pictures.length} pictures, the largest ${most} bytes`;
  } finally {
    await demo.close();
  }
}

export const guidesAtLength = { 'guides: every person does their part': everyPersonDoesTheirPart };
