import { finish, letBe, leastSeconds, open, type Refresher } from './refresher';

const AT = new Date('2026-11-22T10:00:00Z');
const later = (seconds: number): Date => new Date(AT.getTime() + seconds * 1000);
const given: Refresher = {
  ...{ id: 'r', personId: 'p', moduleId: 'm', documentCode: 'general', clause: '3', again: false },
  ...{ givenAt: AT, openedAt: null, endedAt: null, ending: null, version: 1 },
};

describe('A refresher', () => {
  it('is done when its lesson was open for a third of its length; asked again, for all of it', () => {
    expect([leastSeconds(false, 180), leastSeconds(true, 180)]).toEqual([60, 180]);
    const opened = open(given, AT);
    expect(open(opened, later(30))).toBe(opened);
    expect(() => finish(given, 180, later(900))).toThrow('refresher-too-soon');
    expect(() => finish(opened, 180, later(59))).toThrow('refresher-too-soon');
    expect(finish(opened, 180, later(60))).toMatchObject({ ending: 'done', endedAt: later(60) });
    expect(() => finish({ ...opened, again: true }, 180, later(60))).toThrow('refresher-too-soon');
  });

  it('may be let be at any time, and ends once', () => {
    const ended = letBe(given, AT);
    expect(ended.ending).toBe('let-be');
    expect(() => letBe(ended, AT)).toThrow('wrong-state');
    expect(() => open(ended, AT)).toThrow('wrong-state');
  });
});
