import fc from 'fast-check';
import {
  type Ask,
  CAPABILITIES,
  type Entry,
  EVERY,
  type Inputs,
  judge,
  REVIEW_DEPTHS,
  reviewOf,
  riskLevel,
  RISKS,
} from './permit';

const CHANNELS = ['c1', 'c2'];
const CODES = ['general', 'health', 'unwritten'];

const entry = fc.record({
  capability: fc.constantFrom('reply' as const, 'read-update' as const),
  channelId: fc.constantFrom(null, ...CHANNELS),
  risk: fc.constantFrom(...RISKS),
  beltRank: fc.integer({ min: 1, max: 6 }),
  documents: fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 3 }),
  reviewDepth: fc.constantFrom(...REVIEW_DEPTHS),
  samplePercent: fc.constant(null),
});
const entries = fc.uniqueArray(entry, {
  selector: (cell) => `${cell.capability} ${cell.channelId} ${cell.risk}`,
  maxLength: 18,
});
const inputs: fc.Arbitrary<Inputs> = fc.record({
  entries,
  ranks: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
  documents: fc
    .tuple(fc.boolean(), fc.boolean())
    .map((read) =>
      ['general', 'health'].map((code, at) => ({ code, editionId: `e-${code}`, acknowledged: !!read[at] })),
    ),
  suspensions: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(['s1']) }),
});
const ask: fc.Arbitrary<Ask> = fc.record({
  capability: fc.constantFrom('reply' as const, 'read-update' as const),
  channelId: fc.constantFrom(null, ...CHANNELS, 'c3'),
  risk: fc.constantFrom(...RISKS),
});

/** Every cell that speaks about the place and isn't stood in for by the channel's own. */
function asking(all: readonly Entry[], { capability, channelId }: Ask): readonly Entry[] {
  const here = all.filter((cell) => cell.capability === capability && cell.channelId === channelId);
  const anywhere = all.filter((cell) => cell.capability === capability && cell.channelId === null);
  return [...new Set([...here, ...anywhere.filter((cell) => !here.some((own) => own.risk === cell.risk))])];
}

const fulfils = (given: Inputs, cell: Entry): boolean =>
  given.ranks.some((rank) => rank >= cell.beltRank) &&
  cell.documents.every((code) => given.documents.every((d) => d.code !== code || d.acknowledged));

describe('A permit', () => {
  it('lets nobody act without everything that the entries ask', () => {
    fc.assert(
      fc.property(inputs, ask, (given, asked) => {
        const { allowed } = judge(given, asked);
        if (!allowed) return;
        const cells = asking(given.entries, asked);
        const level = riskLevel(asked.risk);
        expect(cells.some((cell) => riskLevel(cell.risk) >= level && fulfils(given, cell))).toBe(true);
        for (const cell of cells.filter((each) => riskLevel(each.risk) <= level)) {
          expect(fulfils(given, cell)).toBe(true);
        }
        if (asked.capability !== 'read-update') expect(given.suspensions).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is refused exactly with what is missing: with that, and only with that, it is given', () => {
    fc.assert(
      fc.property(inputs, ask, (given, asked) => {
        const { allowed, missing } = judge(given, asked);
        expect(allowed).toBe(missing.length === 0);
        if (missing.some((lack) => lack.kind === 'closed')) return;
        const belts = missing.flatMap((lack) => (lack.kind === 'belt' ? [lack.rank] : []));
        const read = missing.flatMap((lack) => (lack.kind === 'acknowledgement' ? [lack.editionId] : []));
        const healed: Inputs = {
          ...given,
          ranks: [...given.ranks, ...belts],
          documents: given.documents.map((d) => ({ ...d, acknowledged: d.acknowledged || read.includes(d.editionId) })),
          suspensions: missing.some((lack) => lack.kind === 'suspension') ? [] : given.suspensions,
        };
        expect(judge(healed, asked).allowed).toBe(true);
        for (const code of read) {
          const without = healed.documents.map((d) => (d.editionId === code ? { ...d, acknowledged: false } : d));
          expect(judge({ ...healed, documents: without }, asked).allowed).toBe(false);
        }
        if (belts.length > 0) expect(judge({ ...healed, ranks: given.ranks }, asked).allowed).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never lost by a further belt, nor by a further acknowledgement', () => {
    fc.assert(
      fc.property(inputs, ask, fc.integer({ min: 1, max: 9 }), fc.nat(1), (given, asked, rank, at) => {
        const documents = given.documents.map((d, place) => (place === at ? { ...d, acknowledged: true } : d));
        const before = judge(given, asked);
        const after = judge({ ...given, ranks: [...given.ranks, rank], documents }, asked);
        expect(before.allowed && !after.allowed).toBe(false);
        expect(after.reach === null ? 0 : riskLevel(after.reach)).toBeGreaterThanOrEqual(
          before.reach === null ? 0 : riskLevel(before.reach),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('reaches exactly the risks it is given for', () => {
    fc.assert(
      fc.property(inputs, ask, (given, asked) => {
        const { reach } = judge(given, asked);
        for (const risk of RISKS) {
          const { allowed } = judge(given, { ...asked, risk });
          expect(allowed).toBe(reach !== null && riskLevel(risk) <= riskLevel(reach));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is closed where the table says nothing', () => {
    const given: Inputs = { entries: [], ranks: [6], documents: [], suspensions: [] };
    for (const capability of CAPABILITIES) {
      expect(judge(given, { capability, channelId: null, risk: 'low' })).toEqual({
        allowed: false,
        missing: [{ kind: 'closed' }],
        reach: null,
        reviewDepth: null,
        samplePercent: null,
      });
    }
  });

  describe('says how words are reviewed', () => {
    const cell = (more: Partial<Entry>): Entry => ({
      ...{ capability: 'reply', channelId: null, risk: 'low', beltRank: 1, documents: [] },
      ...{ reviewDepth: 'every', samplePercent: null },
      ...more,
    });
    const sampled = cell({ reviewDepth: 'sample', samplePercent: 20 });
    const unreviewed = cell({ capability: 'publish-unreviewed', beltRank: 5 });
    const given = (rank: number, more: Partial<Inputs> = {}): Inputs => ({
      ...{ entries: [sampled, unreviewed], ranks: [rank], documents: [], suspensions: [] },
      ...more,
    });
    const ask = { capability: 'reply', channelId: null, risk: 'low' } as const;

    it('as the table has it, for whoever may publish without prior review, and every one for others', () => {
      expect(reviewOf(given(5), ask)).toEqual({ depth: 'sample', percent: 20 });
      expect(reviewOf(given(4), ask)).toEqual(EVERY);
      expect(reviewOf(given(5, { suspensions: ['s1'] }), ask)).toEqual(EVERY);
      expect(reviewOf(given(5, { entries: [sampled] }), ask)).toEqual(EVERY);
      expect(reviewOf(given(5), { ...ask, capability: 'post' })).toEqual(EVERY);
    });

    it('and every one at high risk, whatever the table says', () => {
      const after = { risk: 'high', reviewDepth: 'after' } as const;
      const entries = [cell(after), cell({ capability: 'publish-unreviewed', risk: 'high' })];
      expect(reviewOf(given(6, { entries }), { ...ask, risk: 'high' })).toEqual(EVERY);
      expect(reviewOf(given(6, { entries }), ask)).toEqual({ depth: 'after', percent: null });
    });
  });
});
