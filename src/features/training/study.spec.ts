import * as fc from 'fast-check';
import { ANSWER_MS, beat, LONGEST_GAP_MS, type Study } from './study';

const opened = new Date('2026-03-01T10:00:00Z');
const study: Study = {
  ...{ id: 's', personId: 'p', enrolmentId: 'e', moduleId: 'm' },
  ...{ beatAt: opened, hereAt: opened, endedAt: null },
};
const after = (ms: number): Date => new Date(opened.getTime() + ms);

describe('A beat', () => {
  it('counts the time since the one before, up to thirty seconds apart', () => {
    expect(beat(study, after(15_000)).elapsedMs).toBe(15_000);
    expect(beat(study, after(30_000)).elapsedMs).toBe(30_000);
    expect(beat(study, after(30_001)).elapsedMs).toBe(0);
    expect(beat(study, after(30_001)).study.beatAt).toEqual(after(30_001));
  });

  it('never goes back, whatever another process takes the time to be', () => {
    expect(beat(study, after(-5000))).toEqual({ study, elapsedMs: 0, asks: false, paused: false });
  });

  it('is refused once another study took over', () => {
    expect(() => beat({ ...study, endedAt: after(1000) }, after(2000))).toThrow('study-elsewhere');
  });

  it('asks once after a long stay, pauses without an answer, and loses nothing', () => {
    const limit = 5 * 60_000;
    let current = study;
    let credited = 0;
    const until = (ms: number): ReturnType<typeof beat>[] => {
      const beaten: ReturnType<typeof beat>[] = [];
      while (current.beatAt.getTime() - opened.getTime() < ms) {
        const next = beat(current, new Date(current.beatAt.getTime() + 15_000), false, 5);
        current = next.study;
        credited += next.elapsedMs;
        beaten.push(next);
      }
      return beaten;
    };
    expect(until(limit - 15_000).some(({ asks }) => asks)).toBe(false);
    const asked = until(limit + ANSWER_MS - 15_000);
    expect(asked.every(({ asks, paused }) => asks && !paused)).toBe(true);
    const before = until(limit + ANSWER_MS).at(-1);
    expect(before).toMatchObject({ asks: true, paused: true });
    expect(credited).toBe(limit + ANSWER_MS);
    until(limit + 10 * ANSWER_MS);
    expect(credited).toBe(limit + ANSWER_MS);
    const answered = beat(current, new Date(current.beatAt.getTime() + 15_000), true, 5);
    expect(answered).toMatchObject({ elapsedMs: 0, asks: false, paused: false });
    current = answered.study;
    const from = credited;
    expect(beat(current, new Date(current.beatAt.getTime() + 15_000), false, 5)).toMatchObject({ elapsedMs: 15_000 });
    expect(credited).toBe(from);
  });

  it('begins a new stay after a pause, except where an answer is awaited', () => {
    const away = beat(study, after(600_000), false, 5);
    expect(away).toMatchObject({ elapsedMs: 0, asks: false, paused: false, study: { hereAt: after(600_000) } });
    const silent = { ...study, beatAt: after(420_000) };
    expect(beat(silent, after(900_000), false, 5)).toMatchObject({ elapsedMs: 0, asks: true, paused: true });
  });

  it('never credits more than the time that passed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 * LONGEST_GAP_MS)), (gaps) => {
        let [now, current, credited] = [0, study, 0];
        for (const gap of gaps) {
          now += gap;
          const next = beat(current, after(now), true);
          current = next.study;
          credited += next.elapsedMs;
        }
        expect(credited).toBeLessThanOrEqual(now);
        expect(credited).toBe(gaps.filter((gap) => gap <= LONGEST_GAP_MS).reduce((sum, gap) => sum + gap, 0));
      }),
    );
  });
});
