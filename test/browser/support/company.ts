import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDemoOnce } from '../../../src/operations/demo';
import { readConfig } from '../../../src/platform/config/config';
import { cloneDatabase, templateDatabase } from '../../support/database';
import { type House, openHouse } from '../../support/house';
import { buildConsole, type Look, openWindow, type Window } from './browser';

/** A demo's house at this many times the speed of the world: a beat every 0.75 s, a lease of 90 s. */
export const RATE = 20;

/** A house in which the demo company works: a clone of the one that its loader filled. */
export async function openCompany(): Promise<House> {
  const loaded = await templateDatabase('demo', async ({ appUrl, ownerUrl }) => {
    const config = readConfig({ OBI_DEMO: '1', LOG_LEVEL: 'fatal', DATABASE_URL: appUrl });
    await loadDemoOnce(config, ownerUrl, () => undefined);
  });
  const database = await cloneDatabase(loaded);
  const environment = { OBI_DEMO: '1', OBI_CLOCK_RATE: String(RATE), DATABASE_URL: database.appUrl };
  const house = await openHouse(environment);
  await house.settle();
  return {
    ...house,
    close: async () => {
      await house.close();
      await database.drop();
    },
  };
}

/** The demo company's house and windows on it, for the tests of one `describe`. */
export interface Company {
  /** To be used from the first hook or test on. */
  readonly house: House;
  /** Where its console is. */
  base(): string;
  /** Closed after its test, in which nothing may have gone wrong. */
  openWindow(look?: Look): Promise<Window>;
}

/** Opens the demo company once for all tests of a `describe`, and arranges in it what they need. */
export function useCompany(prepare?: (house: House) => unknown): Company {
  return useHouse(openCompany, prepare);
}

/** The same with a house of one's own. */
export function useHouse(open: () => Promise<House>, prepare?: (house: House) => unknown): Company {
  const house = {} as House;
  let opened: House | undefined;
  let windows: Window[] = [];
  let base = '';
  beforeAll(async () => {
    buildConsole();
    opened = await open();
    Object.assign(house, opened);
    base = await house.app.getUrl();
    await prepare?.(house);
  });
  afterEach(async () => {
    const shown = windows;
    windows = [];
    for (const window of shown) await window.close();
    expect(shown.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(() => opened?.close());
  return {
    house,
    base: () => base,
    async openWindow(look) {
      const window = await openWindow(base, look);
      windows.push(window);
      return window;
    },
  };
}

interface Question {
  readonly code: string;
  readonly prompt: Spoken;
  readonly options: readonly { readonly text: Spoken; readonly correct?: boolean }[];
}

interface Spoken {
  readonly en: string;
  readonly he: string;
}

/** The right answers of the White quiz in a language, by question. */
export function whiteKeys(language: keyof Spoken = 'en'): ReadonlyMap<string, readonly string[]> {
  const path = join(__dirname, '..', '..', '..', 'content', 'tracks', 'white', 'quiz.json');
  const { questions } = JSON.parse(readFileSync(path, 'utf8')) as { questions: readonly Question[] };
  return new Map(
    questions.map(({ prompt, options }) => [
      prompt[language],
      options.filter(({ correct }) => correct === true).map(({ text }) => text[language]),
    ]),
  );
}
