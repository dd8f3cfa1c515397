import { existsSync } from 'node:fs';
import { openDemo } from './console.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** How many rows are scrolled through, and how they come: a page of the server's, told over and over. */
const ROWS = 10_000;
const PAGE = 2_500;
/** How much slower a phone is than this machine. */
const THROTTLE = 4;
/** Milliseconds after which a task keeps a finger waiting. */
const TASK = 50;
/**
 * Pixels a second: Android lets no fling go beyond (ViewConfiguration.getScaledMaximumFlingVelocity). So far a stroke
 * goes, and back a little, and so often.
 */
const SPEED = 8_000;
const STROKE = 16_000;
const BACK = 1_600;
const STROKES = 8;
/** The middle pass counts: whoever else uses this machine's processors keeps a task waiting too. */
const PASSES = 3;

/** The feed's rows as the server gave them, so many of them that the list is as long as we say. */
async function lengthen(page) {
  let told = 0;
  await page.route(/\/api\/v1\/feed\?/, async (route) => {
    // The cursor is ours: the server is asked for its first page each time.
    const url = new URL(route.request().url());
    url.searchParams.delete('after');
    const { items, ...rest } = await (await route.fetch({ url: url.href })).json();
    const many = Array.from({ length: PAGE }, (_, at) => {
      const id = `00000000-0000-7000-8000-${String(told + at).padStart(12, '0')}`;
      return { ...items[at % items.length], id };
    });
    told += PAGE;
    await route.fulfill({ json: { ...rest, items: many, next: told < ROWS ? 'more' : null } });
  });
}

/** Whether so many rows are shown, and the way to more; a browser asked at every frame would do nothing else. */
const SHOWN = (least) => document.querySelectorAll('ul.sheets > li').length >= least;
const MORE = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Show more').click()`;
const SELDOM = { polling: 500 };

/** Notes what moved that nobody moved. */
const WATCH = `(() => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift' });
})()`;

/** Categories of a trace that tell the tasks of every thread, and of which thread they are. */
const TRACE = { traceConfig: { includedCategories: ['toplevel', '__metadata'] }, transferMode: 'ReportEvents' };

/**
 * Tasks of the page's own thread while `act` goes on that took longer than `TASK`, in milliseconds of that thread's
 * processor. By the clock they take longer where other threads and processes want the same two processors; a phone has
 * more of them.
 */
async function longTasks(protocol, act) {
  const events = [];
  const collect = ({ value }) => void events.push(...value);
  protocol.on('Tracing.dataCollected', collect);
  await protocol.send('Tracing.start', TRACE);
  await act();
  const complete = new Promise((resolve) => void protocol.once('Tracing.tracingComplete', resolve));
  await protocol.send('Tracing.end');
  await complete;
  protocol.off('Tracing.dataCollected', collect);
  const thread = ({ pid, tid }) => `${pid}:${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)));
  if (tasks.length === 0) throw new Error('The trace has no task of the page.');
  const over = (time) => tasks.map((task) => Math.round(task[time] / 1_000)).filter((taken) => taken > TASK);
  return { own: over('tdur'), clock: over('dur') };
}

const told = (tasks) => (tasks.length === 0 ? 'none' : `${tasks.length}, at most ${Math.max(...tasks)}`);

/** The page drawn by so many pixels; a Chromium without a screen scrolls by a wheel's gesture, not by a finger's. */
const stroke = (yDistance) => ({
  ...{ x: 6, y: 400, gestureSourceType: 'mouse', preventFling: true },
  ...{ yDistance, speed: SPEED },
});

/** Ten thousand rows of the feed on a phone four times as slow: no task over 50 ms while one scrolls, nothing moves by itself. */
async function scrolled() {
  if (!existsSync(CHROMIUM)) return { skipped: `there is no ${CHROMIUM}` };
  const { chromium } = await import('playwright-core');
  const demo = await openDemo();
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const context = await browser.newContext({
      locale: 'en-GB',
      serviceWorkers: 'block',
      viewport: { width: 412, height: 823 },
      isMobile: true,
      hasTouch: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.request.post(`${demo.base}/api/v1/logins`, { data: { person: 'T031' } });
    await lengthen(page);
    await page.goto(`${demo.base}/feed`);
    for (let there = PAGE; there < ROWS; there += PAGE) {
      await page.waitForFunction(SHOWN, there, SELDOM);
      await page.evaluate(MORE);
    }
    await page.waitForFunction(SHOWN, ROWS, SELDOM);
    await page.evaluate('scrollTo(0, 0)');
    await page.waitForTimeout(1_000);
    const protocol = await context.newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.evaluate(WATCH);
    // What loading the rows left behind is not the scrolling's to clear away.
    await protocol.send('HeapProfiler.collectGarbage');
    const passes = [];
    for (let pass = 0; pass < PASSES; pass += 1) {
      const tasks = await longTasks(protocol, async () => {
        for (let times = 0; times < STROKES; times += 1) {
          for (const distance of [-STROKE, BACK])
            await protocol.send('Input.synthesizeScrollGesture', stroke(distance));
        }
      });
      passes.push(tasks);
    }
    const shift = await page.evaluate('window.shift');
    const way = Math.round(await page.evaluate('scrollY'));
    const least = 0.9 * PASSES * STROKES * (STROKE - BACK);
    if (way < least) throw new Error(`The page went ${way} pixels, not ${least}.`);
    const count = await page.evaluate('document.querySelectorAll("ul.sheets > li").length');
    const long = passes.map(({ own, clock }) => `${told(own)} (by the clock ${told(clock)})`).join('; ');
    const said = `${count} rows, ${way} pixels in ${PASSES} passes of ${STROKES} strokes over ${STROKE} pixels, ${SPEED} a second, at ${THROTTLE} times slower: tasks over ${TASK} ms: ${long}; layout shift ${shift.toFixed(4)}`;
    const middle = passes.map(({ own }) => own.length).sort((one, other) => one - other)[(PASSES - 1) / 2];
    if (count < ROWS || middle > 0 || shift > 0) throw new Error(said);
    return said;
  } finally {
    await browser.close();
    await demo.close();
  }
}

export const scrolling = { 'ten thousand rows are scrolled smoothly': scrolled };
