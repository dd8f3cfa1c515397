import fc from 'fast-check';
import { FEWEST, shownCounts } from './readiness';

const counts = fc.record({ ready: fc.nat(20), notReady: fc.nat(20), notAsked: fc.nat(20) });

describe('Counts of a team', () => {
  it('are shown from eight on', () => {
    expect(shownCounts({ ready: 3, notReady: 5, notAsked: 0 })).toEqual({ ready: 3, notReady: 5, notAsked: 0 });
    expect(shownCounts({ ready: 3, notReady: 4, notAsked: 90 })).toBeNull();
  });

  it('never tell of anybody by themselves: neither by few nor by all', () => {
    fc.assert(
      fc.property(counts, (team) => {
        const shown = shownCounts(team);
        if (shown === null) return;
        expect(shown.ready + shown.notReady).toBeGreaterThanOrEqual(FEWEST);
        expect(Math.min(shown.ready, shown.notReady)).toBeGreaterThan(0);
      }),
    );
  });
});
