import * as fc from 'fast-check';
import { beat, LONGEST_GAP_MS, type Study } from './study';

const opened = new Date('2026-03-01T10:00:00Z');
const study: Study = { id: 's', personId: 'p', enrolmentId: 'e', moduleId: 'm', beatAt: opened, endedAt: null };
const after = (ms: number): Date => new Date(opened.getTime() + ms);

describe('A beat', () => {
  it('counts the time since the one before, up to thirty seconds apart', () => {
    expect(beat(study, after(15_000)).elapsedMs).toBe(15_000);
    expect(beat(study, after(30_000)).elapsedMs).toBe(30_000);
    expect(beat(study, after(30_001)).elapsedMs).toBe(0);
    expect(beat(study, after(30_001)).study.beatAt).toEqual(after(30_001));
  });

  it('never goes back, whatever another process takes the time to be', () => {
    expect(beat(study, after(-5000))).toEqual({ study, elapsedMs: 0 });
  });

  it('is refused once another study took over', () => {
    expect(() => beat({ ...study, endedAt: after(1000) }, after(2000))).toThrow('study-elsewhere');
  });

  it('never credits more than the time that passed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 * LONGEST_GAP_MS)), (gaps) => {
        let [now, current, credited] = [0, study, 0];
        for (const gap of gaps) {
          now += gap;
          const next = beat(current, after(now));
          current = next.study;
          credited += next.elapsedMs;
        }
        expect(credited).toBeLessThanOrEqual(now);
        expect(credited).toBe(gaps.filter((gap) => gap <= LONGEST_GAP_MS).reduce((sum, gap) => sum + gap, 0));
      }),
    );
  });
});
