import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages live for seconds: code is compiled once, not again and better.
  '--js-flags=--no-opt',
];
/** Where screenshots go, when somebody wants them. */
const SHOTS = process.env['OBI_SHOTS'];

const root = join(__dirname, '..', '..', '..');

/** Whether this machine can drive a browser; says so when it can't. */
function canBrowse(): boolean {
  if (existsSync(CHROMIUM)) return true;
  process.stderr.write(
    `\n*** The browser tier is SKIPPED: there is no ${CHROMIUM}. Install Debian's package chromium, or name another in CHROMIUM. ***\n`,
  );
  return false;
}

// Whoever drives a browser waits for it, and a machine may be busy.
jest.setTimeout(300_000);

/** Describes what needs a browser; skipped where there is none. */
export const inBrowser = canBrowse() ? describe : describe.skip;

let built = false;

/** Builds what changed of the console, as it is shipped. */
export function buildConsole(): void {
  if (built) return;
  built = true;
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, env, stdio: 'ignore' });
}

export interface Look {
  readonly language?: 'en' | 'he';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  /** Another origin that pages may ask: that of packages. */
  readonly also?: string;
  /** Whether the console's service worker runs; requests that go through it are out of a test's reach. */
  readonly workers?: boolean;
}

/** Somebody's browser window on the console, and everything that went wrong in it. */
export interface Window {
  readonly page: Page;
  /** Errors on the console, exceptions, requests to anybody else. */
  readonly faults: string[];
  /** What a test does on purpose is no fault from here on. */
  forgive(fault: RegExp): void;
  /** Signs in through the api and opens an address. */
  as(externalId: string, path?: string): Promise<void>;
  open(path: string): Promise<void>;
  /** Checks the screen as it stands, and keeps a picture of it where somebody wants one. */
  look(name: string): Promise<void>;
  close(): Promise<void>;
}

/** One Chromium for all windows of a test file, or of a group of them: another costs a second, a context in it a third of that. */
let chrome: Promise<Browser> | undefined;

afterAll(async () => {
  await (await chrome)?.close();
  chrome = undefined;
});

/** A window with cookies and a cache of its own on a house at `base`. */
export async function openWindow(base: string, look: Look = {}): Promise<Window> {
  const { language = 'en', scheme = 'light', width = 1280, also = base, workers = false } = look;
  chrome ??= chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  const browser = await chrome;
  const context = await browser.newContext({
    locale: language === 'he' ? 'he-IL' : 'en-GB',
    timezoneId: 'Asia/Jerusalem',
    colorScheme: scheme,
    reducedMotion: 'reduce',
    serviceWorkers: workers ? 'allow' : 'block',
    viewport: { width, height: width < 600 ? 844 : 900 },
  });
  const page = await context.newPage();
  traffic.set(page, follow(page));
  page.setDefaultTimeout(20_000);
  const forgiven: RegExp[] = [];
  const faults = watch(context, page, [base, also], forgiven);
  const open = async (path: string): Promise<void> => {
    await page.goto(`${base}${path}`);
    await settled(page);
  };
  return {
    page,
    faults,
    forgive: (fault) => void forgiven.push(fault),
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
    close: () => context.close(),
  };
}

/** What a page asks for and has not got yet, and when that changed last. */
interface Traffic {
  readonly open: Set<Request>;
  changed: number;
}

const traffic = new WeakMap<Page, Traffic>();

/** For so long nothing new is asked for: a screen asks for more as soon as it has drawn what came. */
const QUIET = 80;

function follow(page: Page): Traffic {
  const told: Traffic = { open: new Set(), changed: performance.now() };
  const note = (change: () => void): void => {
    change();
    told.changed = performance.now();
  };
  page.on('request', (request) => {
    // A stream of events never ends; what frames of somebody else's ask for is their affair.
    const own = request.isNavigationRequest() || request.frame() === page.mainFrame();
    if (own && request.resourceType() !== 'eventsource') note(() => told.open.add(request));
  });
  page.on('requestfinished', (request) => note(() => told.open.delete(request)));
  page.on('requestfailed', (request) => note(() => told.open.delete(request)));
  return told;
}

/** The screen stands: a heading is there, all that was asked for came, and nothing says that it is loading. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await quiet(page);
  await page.locator('[role=status][data-waiting]').first().waitFor({ state: 'detached' });
}

async function quiet(page: Page): Promise<void> {
  const told = traffic.get(page);
  const patience = performance.now() + 15_000;
  while (told !== undefined && performance.now() < patience) {
    const since = performance.now() - told.changed;
    if (told.open.size === 0 && since >= QUIET) return;
    await new Promise((resolve) => setTimeout(resolve, told.open.size === 0 ? QUIET - since : 20));
  }
}

/** Everything axe finds; the other mode than its legacy one opens a page of its own each time, which only frames need. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ['violations'] })
    .analyze();
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

function watch(context: BrowserContext, page: Page, origins: readonly string[], forgiven: readonly RegExp[]): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // A reply that refuses is told on the console too; the screen shows it, and tests ask for it where it belongs.
    const refused = /Failed to load resource.*status of 4\d\d/.test(message.text());
    const meant = forgiven.some((fault) => fault.test(message.text()));
    if (message.type() === 'error' && !refused && !meant) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  context.on('request', (request) => {
    const url = request.url();
    const own = origins.some((origin) => url.startsWith(origin)) || /^(data|blob|about):/.test(url);
    if (!own) faults.push(`asked somebody else: ${url}`);
  });
  return faults;
}
