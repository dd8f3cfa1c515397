import { setTimeout } from 'node:timers/promises';
import { Bell } from './bell';

describe('A bell', () => {
  it('rings at once, and once more for all who ask while it rests', async () => {
    let rung = 0;
    const bell = new Bell(() => Promise.resolve((rung += 1)));
    for (let asked = 0; asked < 5; asked += 1) bell.ring();
    expect(rung).toBe(1);
    await setTimeout(50);
    expect(rung).toBe(2);
  });

  it('rings on after a strike that failed, also one that failed at once', async () => {
    const strikes = [
      () => Promise.reject(new Error('no connection')),
      () => {
        throw new TypeError('no pool');
      },
    ];
    let rung = 0;
    const bell = new Bell(() => {
      rung += 1;
      return strikes.shift()?.() ?? Promise.resolve();
    });
    for (const expected of [1, 2, 3]) {
      bell.ring();
      await setTimeout(50);
      expect(rung).toBe(expected);
    }
  });
});
