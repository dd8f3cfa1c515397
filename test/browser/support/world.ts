import { setTimeout as sleep } from 'node:timers/promises';
import { type Look, openWindow, type Window } from './browser';
import { useCompany } from './company';

/** Where a story happens. */
export interface World {
  /** Closed after its test, in which nothing may have gone wrong. */
  openWindow(look?: Look): Promise<Window>;
  /** What follows from the acts so far has happened. */
  settle(): Promise<void>;
  /** So many milliseconds go by for everybody. */
  pass(milliseconds: number): Promise<void>;
}

/** An installation that runs, with its own api and worker, and how fast its time goes: test/long/guides.mjs gives both. */
const RUNNING = process.env['OBI_AT'];
const RATE = Number(process.env['OBI_AT_RATE'] ?? '1');

/** The demo company, in a house of the test's own or where it runs already. */
export function useWorld(): World {
  return RUNNING === undefined ? ownWorld() : runningWorld(RUNNING);
}

function ownWorld(): World {
  const { house, openWindow: open } = useCompany();
  return {
    openWindow: open,
    settle: () => house.settle(),
    pass: (milliseconds) => {
      house.clock.advance(milliseconds);
      return Promise.resolve();
    },
  };
}

function runningWorld(base: string): World {
  let windows: Window[] = [];
  afterEach(async () => {
    const shown = windows;
    windows = [];
    for (const window of shown) await window.close();
    expect(shown.flatMap(({ faults }) => faults)).toEqual([]);
  });
  return {
    async openWindow(look) {
      const window = await openWindow(base, look);
      windows.push(window);
      return window;
    },
    // Its worker looks for what happened every second.
    settle: () => sleep(3_000),
    pass: (milliseconds) => sleep(milliseconds / RATE),
  };
}
