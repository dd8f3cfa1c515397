import { beat, credit, enoughSeconds, type Hearing } from './hearing';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);
const begun: Hearing = { beatAt: at(0), heardMs: 0, position: 0, creditedSeconds: null };
const lengths = { soundSeconds: 120, readingSeconds: 60 };

describe('Hearing an episode', () => {
  it('counts from sign to sign, and nothing for a long silence', () => {
    const heard = [15, 30, 300, 315].reduce((hearing, second) => beat(hearing, second, at(second)), begun);
    expect(heard).toMatchObject({ heardMs: 45_000, position: 315 });
    expect(beat(heard, null, at(300)).heardMs).toBe(45_000);
    expect(beat(heard, null, at(330))).toMatchObject({ heardMs: 60_000, position: 315 });
  });

  it('credits the time it took, up to its length, and not before half of the shorter way', () => {
    expect(enoughSeconds(lengths)).toBe(30);
    expect(enoughSeconds({ soundSeconds: null, readingSeconds: 61 })).toBe(31);
    expect(() => credit({ ...begun, heardMs: 29_900 }, lengths)).toThrow('not-heard-yet');
    expect(credit({ ...begun, heardMs: 30_500 }, lengths)).toBe(30);
    expect(credit({ ...begun, heardMs: 500_000 }, lengths)).toBe(120);
    expect(credit({ ...begun, heardMs: 500_000 }, { soundSeconds: null, readingSeconds: 61 })).toBe(61);
  });
});
