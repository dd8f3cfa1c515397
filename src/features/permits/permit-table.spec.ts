import { Problem } from '../../kernel/problem';
import { type Cell, cellsOf, change, type Proposal } from './permit-table';

const cell = (more: Partial<Cell> = {}): Cell => ({
  capability: 'reply',
  channelId: null,
  risk: 'low',
  beltId: `b${more.beltRank ?? 1}`,
  beltRank: 1,
  documents: ['general'],
  reviewDepth: 'every',
  samplePercent: null,
  ...more,
});
const proposal = (more: Partial<Proposal> = {}): Proposal => {
  const { beltRank: _rank, beltId: _id, ...stated } = cell();
  return { ...stated, belt: 'white', ...more };
};
const known = {
  belts: new Map([
    ['white', { id: 'b1', rank: 1 }],
    ['green', { id: 'b4', rank: 4 }],
  ]),
  channels: new Set(['c1']),
  documents: new Set(['general', 'health']),
};

describe('The permit table', () => {
  it('is stated in belts, channels and documents that exist, each cell once', () => {
    expect(cellsOf([proposal({ documents: ['health', 'general', 'health'] })], known)).toEqual([
      cell({ documents: ['general', 'health'] }),
    ]);
    try {
      cellsOf(
        [proposal(), proposal({ belt: 'pink', channelId: 'c9', documents: ['general', 'x'] }), proposal()],
        known,
      );
      throw new Error('It was taken.');
    } catch (error) {
      expect((error as Problem).more.faults).toEqual([
        { pointer: '/entries/1/belt', code: 'table-belt-unknown' },
        { pointer: '/entries/1/channelId', code: 'table-channel-unknown' },
        { pointer: '/entries/1/documents/1', code: 'table-document-unknown' },
        { pointer: '/entries/2', code: 'entry-doubled' },
      ]);
    }
  });

  it('has a size for each sample, reviews words only, and each of them at high risk', () => {
    const faults = (more: Partial<Proposal>): readonly string[] => {
      try {
        cellsOf([proposal(more)], known);
        return [];
      } catch (error) {
        return ((error as Problem).more.faults ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
      }
    };
    expect(faults({ reviewDepth: 'sample', samplePercent: 20 })).toEqual([]);
    expect(faults({ capability: 'post', risk: 'medium', reviewDepth: 'after' })).toEqual([]);
    expect(faults({ reviewDepth: 'sample' })).toEqual(['/entries/0/samplePercent sample-without-size']);
    expect(faults({ reviewDepth: 'after', samplePercent: 5 })).toEqual([
      '/entries/0/samplePercent size-without-sample',
    ]);
    expect(faults({ risk: 'high', reviewDepth: 'after' })).toEqual(['/entries/0/reviewDepth high-is-reviewed']);
    expect(faults({ capability: 'coach', reviewDepth: 'after' })).toEqual([
      '/entries/0/reviewDepth depth-only-for-drafts',
    ]);
    expect(faults({ capability: 'publish-unreviewed', risk: 'high' })).toEqual(['/entries/0/risk high-is-reviewed']);
  });

  it('closes and opens only the cells that change', () => {
    const open = [cell(), cell({ risk: 'high', beltRank: 4 }), cell({ channelId: 'c1' })];
    const next = [cell(), cell({ risk: 'high', beltRank: 5 })];
    expect(change(open, next)).toEqual({ closing: [open[1], open[2]], opening: [next[1]] });
    expect(change(open, [...open].reverse())).toEqual({ closing: [], opening: [] });
  });
});
