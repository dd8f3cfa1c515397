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

/** Builds what changed of the console. */
export function buildConsole(): void {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'ignore' });
}

export interface Look {
  readonly language?: 'en' | 'he';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** Somebody's browser window on the console, and everything that went wrong in it. */
export interface Window {
  readonly page: Page;
  readonly faults: string[];
  open(path: string): Promise<void>;
  /** Faults of accessibility on the screen as it stands. */
  axe(): Promise<string[]>;
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A window with a profile of its own on a house at `base`. */
export async function openWindow(base: string, look: Look = {}): Promise<Window> {
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
    locale: look.language === 'he' ? 'he-IL' : 'en-GB',
    timezoneId: 'Asia/Jerusalem',
    colorScheme: look.scheme ?? 'light',
    reducedMotion: 'reduce',
    viewport: { width: look.width ?? 1280, height: look.width !== undefined && look.width < 600 ? 844 : 900 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const faults = watch(context, page, base);
  return {
    page,
    faults,
    open: async (path) => {
      await page.goto(`${base}${path}`);
      await settled(page);
    },
    axe: async () => {
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      );
    },
    shot: async (name) => {
      if (SHOTS === undefined) return;
      mkdirSync(SHOTS, { recursive: true });
      await settled(page);
      await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
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
  await page.locator('[role=status][data-waiting]').first().waitFor({ state: 'detached' });
}

/** Errors on the console, exceptions, and requests to anybody else. */
function watch(context: BrowserContext, page: Page, base: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // A reply that refuses is also told on the console; pages show it, and tests ask for it where it belongs.
    if (message.type() === 'error' && !/Failed to load resource.*status of 4\d\d/.test(message.text()))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  context.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob|about):/.test(request.url()))
      faults.push(`asked somebody else: ${request.url()}`);
  });
  return faults;
}
