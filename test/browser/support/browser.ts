import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Where screenshots go, when somebody wants them. */
const SHOTS = process.env['OBI_SHOTS'];

const root = join(__dirname, '..', '..', '..');

/** Whether this machine can drive a browser; says so when it can't. */
export function canBrowse(): boolean {
  if (existsSync(CHROMIUM)) return true;
  process.stderr.write(
    `\n*** The browser tier is SKIPPED: there is no ${CHROMIUM}. Install Debian's package chromium, or name another in CHROMIUM. ***\n`,
  );
  return false;
}

/** Builds what changed of the console, as it is shipped. */
export function buildConsole(): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, env, stdio: 'ignore' });
}

export interface Look {
  readonly language?: 'en' | 'he';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  /** Another origin that pages may ask: that of packages. */
  readonly also?: string;
}

/** Somebody's browser window on the console, and everything that went wrong in it. */
export interface Window {
  readonly page: Page;
  /** Errors on the console, exceptions, requests to anybody else. */
  readonly faults: string[];
  /** Signs in through the api and opens an address. */
  as(externalId: string, path?: string): Promise<void>;
  open(path: string): Promise<void>;
  /** Checks the screen as it stands, and keeps a picture of it where somebody wants one. */
  look(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A window with a profile of its own on a house at `base`. */
export async function openWindow(base: string, look: Look = {}): Promise<Window> {
  const { language = 'en', scheme = 'light', width = 1280, also = base } = look;
  const profile = mkdtempSync(join(tmpdir(), 'obi-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    locale: language === 'he' ? 'he-IL' : 'en-GB',
    timezoneId: 'Asia/Jerusalem',
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width, height: width < 600 ? 844 : 900 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  const faults = watch(context, page, [base, also]);
  const open = async (path: string): Promise<void> => {
    await page.goto(`${base}${path}`);
    await settled(page);
  };
  return {
    page,
    faults,
    open,
    as: async (externalId, path = '/') => {
      await page.request.post(`${base}/api/v1/logins`, { data: { person: externalId } });
      await open(path);
    },
    look: async (name) => {
      await settled(page);
      await picture(page, `${language}-${scheme}-${width}-${name}`);
      expect(await violations(page)).toEqual([]);
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'he' ? 'rtl' : 'ltr');
      expect(await sideways(page)).toBe(false);
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The screen stands: a heading is there and nothing says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  // With frames of somebody else's in it, or with a stream of events, a page never counts as idle.
  if (page.frames().length === 1 && (await page.locator('[data-live]').count()) === 0)
    await page.waitForLoadState('networkidle');
  await page.locator('[role=status][data-waiting]').first().waitFor({ state: 'detached' });
}

/** Everything axe finds; the other mode than its legacy one opens a page of its own each time, which only frames need. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  // What a frame of somebody else's shows is their affair; such a node has a way through frames.
  return found.flatMap(({ id, nodes }) =>
    nodes.filter(({ target }) => target.length === 1).map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

/** Whether one has to scroll sideways to see all of the screen. */
function sideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

async function picture(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

function watch(context: BrowserContext, page: Page, origins: readonly string[]): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // A reply that refuses is told on the console too; the screen shows it, and tests ask for it where it belongs.
    const refused = /Failed to load resource.*status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !refused) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  context.on('request', (request) => {
    const url = request.url();
    const own = origins.some((origin) => url.startsWith(origin)) || /^(data|blob|about):/.test(url);
    if (!own) faults.push(`asked somebody else: ${url}`);
  });
  return faults;
}
