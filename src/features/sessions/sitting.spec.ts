import { Problem } from '../../kernel/problem';
import { cancel, instantOf, plan, restateSitting, type SittingStatement, wallTime } from './sitting';

const NOW = new Date('2027-01-01T00:00:00Z');
const STATED: SittingStatement = {
  ...{
    starts: '2027-03-25T09:00',
    ends: '2027-03-25T12:00',
    timeZone: 'Asia/Jerusalem',
    room: 'Room 4',
    address: null,
  },
  ...{ capacity: 10, languages: ['he'], guest: null },
};

function faultsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return (error.more.faults ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
    throw error;
  }
  return [];
}

describe('A sitting', () => {
  it('begins when the clock on its wall says so, before and after clocks change', () => {
    // Israel moves its clocks on Friday, 26 March 2027.
    expect(instantOf('2027-03-25T09:00', 'Asia/Jerusalem')?.toISOString()).toBe('2027-03-25T07:00:00.000Z');
    expect(instantOf('2027-03-28T09:00', 'Asia/Jerusalem')?.toISOString()).toBe('2027-03-28T06:00:00.000Z');
    expect(instantOf('2027-03-26T02:30', 'Asia/Jerusalem')).toBeNull();
    expect(wallTime(new Date('2027-03-28T06:00:00Z'), 'Asia/Jerusalem')).toBe('2027-03-28T09:00');
  });

  it('says all that is wrong with it', () => {
    const wrong = (changes: Partial<SittingStatement>): string[] =>
      faultsOf(() => plan('s', { ...STATED, ...changes }, NOW));
    expect(wrong({})).toEqual([]);
    expect(wrong({ ends: '2027-03-25T08:00' })).toEqual(['/ends ends-before-it-begins']);
    expect(wrong({ starts: '2026-03-25T09:00', ends: '2026-03-25T10:00' })).toEqual(['/starts in-the-past']);
    expect(wrong({ ends: '2027-03-26T09:00', room: null })).toEqual([
      '/ends sitting-too-long',
      '/room sitting-nowhere',
    ]);
    expect(wrong({ starts: '2027-03-26T02:30' })).toEqual(['/starts no-such-time']);
    expect(wrong({ starts: '2027-02-30T09:00' })).toEqual(['/starts no-such-time']);
    expect(wrong({ timeZone: 'Asia/Nowhere' })).toEqual(['/timeZone bad-zone']);
  });

  it('counts what calendars must take over, and asks for the reason where somebody has a place', () => {
    const sitting = plan('s', STATED, NOW);
    const standing = { taken: 2, expected: null, reason: null };
    const larger = restateSitting(sitting, { ...STATED, capacity: 12 }, standing, NOW);
    expect([larger.sequence, larger.movedAt]).toEqual([0, null]);
    const elsewhere = { ...STATED, room: 'Room 5' };
    expect(faultsOf(() => restateSitting(sitting, elsewhere, standing, NOW))).toEqual(['/reason required']);
    const moved = restateSitting(sitting, elsewhere, { ...standing, reason: 'Painting' }, NOW);
    expect([moved.sequence, moved.movedAt, moved.reason]).toEqual([1, NOW, 'Painting']);
    expect(cancel(moved, 'Flu', NOW)).toMatchObject({ sequence: 2, state: 'cancelled', reason: 'Flu' });
    const fewer = { ...STATED, capacity: 1 };
    expect(faultsOf(() => restateSitting(sitting, fewer, standing, NOW))).toEqual(['/capacity capacity-below-taken']);
  });
});
