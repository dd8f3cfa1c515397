import fc from 'fast-check';
import { shownCounts } from './readiness';

const counts = fc.record({ ready: fc.nat(20), notReady: fc.nat(20), notAsked: fc.nat(20) });

describe('Counts of a team', () => {
  it('are shown from the smallest group on', () => {
    expect(shownCounts({ ready: 3, notReady: 5, notAsked: 0 }, 8)).toEqual({ ready: 3, notReady: 5, notAsked: 0 });
    expect(shownCounts({ ready: 3, notReady: 4, notAsked: 90 }, 8)).toBeNull();
    expect(shownCounts({ ready: 3, notReady: 5, notAsked: 0 }, 12)).toBeNull();
  });

  it('never tell of anybody by themselves: neither by few nor by all', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 20 }), (team, fewest) => {
        const shown = shownCounts(team, fewest);
        if (shown === null) return;
        expect(shown.ready + shown.notReady).toBeGreaterThanOrEqual(fewest);
        expect(Math.min(shown.ready, shown.notReady)).toBeGreaterThan(0);
      }),
    );
  });
});
