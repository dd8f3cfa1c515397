import type { Entry, Inputs } from '../permits/public';
import { effectsOf, movesOf, placesOf } from './effect';

const cell = (more: Partial<Entry> = {}): Entry => ({
  ...{ capability: 'reply', channelId: null, risk: 'low', beltRank: 1, documents: ['general'] },
  ...{ reviewDepth: 'every', samplePercent: null },
  ...more,
});
const person = (rank: number, more: Partial<Inputs> = {}): Omit<Inputs, 'entries'> => ({
  ranks: [rank],
  documents: [{ code: 'general', editionId: 'e', acknowledged: true }],
  suspensions: [],
  ...more,
});

describe('The effect of a change', () => {
  const before = [cell()];
  const after = [cell({ channelId: 'c1', beltRank: 4 }), cell(), cell({ risk: 'high', beltRank: 4 })];

  it('is told place by place, gains and losses', () => {
    expect(movesOf(person(1), before, after)).toEqual({
      gains: [],
      loses: [{ capability: 'reply', channelId: 'c1', from: 'low', to: null }],
      before: ['reply'],
      after: ['reply'],
    });
    expect(movesOf(person(4), before, after)).toMatchObject({
      gains: [
        { capability: 'reply', channelId: null, from: 'low', to: 'high' },
        { capability: 'reply', channelId: 'c1', from: 'low', to: 'high' },
      ],
      loses: [],
    });
    expect(movesOf(person(4, { suspensions: ['s'] }), before, after)).toMatchObject({ gains: [], loses: [] });
  });

  it('is summed over people, also where they gain and lose', () => {
    const kinds = [
      [100, person(0)],
      [30, person(1)],
      [5, person(4)],
      [2, person(4, { suspensions: ['s'] })],
    ] as const;
    const sum = (next: readonly Entry[]) =>
      effectsOf(
        kinds.map(([count, inputs]) => ({ count, entity: null, moves: movesOf(inputs, before, next) })),
        placesOf(before, next),
        (_entity, counts) => counts,
      ).find(({ capability }) => capability === 'reply');
    expect(sum(after)).toEqual({
      ...{ capability: 'reply', before: 35, after: 35, gain: 5, lose: 30, keptBack: false },
      places: [
        { channelId: null, gain: 5, lose: 0 },
        { channelId: 'c1', gain: 5, lose: 30 },
      ],
    });
    expect(sum([])).toMatchObject({ before: 35, after: 0, gain: 0, lose: 35 });
  });
});
