import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDemo } from './console.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const CATALOGUES = join(root, 'test', 'long', 'catalogues');

/** An installation as it is here, with German beside the languages it has; the built console says how much is in English. */
function installWithGerman() {
  const place = mkdtempSync(join(tmpdir(), 'obi-german-'));
  for (const name of readdirSync(root)) {
    if (
      ['bin', 'content', 'demo', 'frame', 'mappings', 'messages', 'web', 'package.json', 'openapi.json'].includes(name)
    ) {
      cpSync(join(root, name), join(place, name), { recursive: true });
    }
  }
  for (const part of ['src', 'migrations']) {
    cpSync(join(root, 'dist', part), join(place, 'dist', part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  cpSync(join(CATALOGUES, 'de'), join(place, 'messages', 'de'), { recursive: true });
  cpSync(join(CATALOGUES, 'web.json'), join(place, 'web', 'src', 'messages', 'de.json'));
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const printed = execFileSync(process.execPath, [vite, 'build', '--outDir', join(place, 'dist', 'web')], {
    cwd: join(place, 'web'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return { place, printed };
}

const count = (file) => Object.keys(JSON.parse(readFileSync(file, 'utf8'))).length;

function expect(what, holds) {
  if (!holds) throw new Error(`not so: ${what}`);
}

/** German, in files alone: it can be chosen, the server answers in it, and what it does not say is said in English. */
export async function thirdLanguage() {
  if (!existsSync(CHROMIUM)) return { skipped: `there is no ${CHROMIUM}` };
  const { chromium } = await import('playwright-core');
  const { place } = installWithGerman();
  const demo = await openDemo(place);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const german = await fetch(`${demo.base}/api/v1/me`, { headers: { 'accept-language': 'de-AT, en;q=0.5' } });
    expect('the server answers in German', (await german.json()).title === 'Bitte zuerst anmelden.');
    const english = await fetch(`${demo.base}/api/v1/none-such`, { headers: { 'accept-language': 'de' } });
    expect('what German does not say is English', (await english.json()).title === 'There is nothing at this address.');
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.request.post(`${demo.base}/api/v1/logins`, { data: { person: 'T031' } });
    const verifier = await (await page.request.get(`${demo.base}/api/v1/evidence-verifier`)).text();
    expect('the page that verifies evidence is German too', verifier.includes('Eine Belegdatei prüfen'));
    await page.goto(`${demo.base}/`);
    await page.locator('.person').click();
    await page.getByText('Deutsch', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Hallo, / }).waitFor();
    expect('the page is in German', (await page.locator('html').getAttribute('lang')) === 'de');
    await page.goto(`${demo.base}/library`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.reload();
    await page.locator('html[lang=de]').waitFor();
    const said = count(join(CATALOGUES, 'web.json'));
    const all = count(join(root, 'web', 'src', 'messages', 'en.json'));
    return `chosen and kept, dates of its own, ${said} of ${all} messages German, ${all - said} English; no code was changed`;
  } finally {
    await browser.close();
    await demo.close();
    rmSync(place, { recursive: true, force: true });
  }
}
