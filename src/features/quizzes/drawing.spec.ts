import fc from 'fast-check';
import { type Candidate, draw, randomFrom } from './drawing';

const candidate = (code: string, parts: readonly number[] | null): Candidate => ({
  question: { code, kind: 'shorttext', prompt: { en: code }, answers: [{ text: code }] },
  parts,
});
const codes = (candidates: readonly Candidate[], bank: readonly number[], own = 0, seed = 'seed'): readonly string[] =>
  draw(candidates, { draw: own, bank: bank.map((count) => ({ count })) }, randomFrom(seed)).map(({ code }) => code);

describe('What is drawn from the bank', () => {
  it('is as many of each draw as it says, beside the quiz’s own', () => {
    const bank = Array.from({ length: 20 }, (_, at) => candidate(`bank-${at}`, [at < 10 ? 0 : 1]));
    const own = [candidate('q1', null), candidate('q2', null), candidate('q3', null)];
    const drawn = codes([...own, ...bank], [5, 2], 1);
    expect(drawn).toHaveLength(8);
    expect(drawn.filter((code) => code.startsWith('q'))).toHaveLength(1);
    expect(drawn.filter((code) => code.startsWith('bank') && Number(code.slice(5)) < 10)).toHaveLength(5);
    expect(
      new Set(Array.from({ length: 30 }, (_, at) => codes(bank, [5], 0, `s${at}`).toSorted().join())).size,
    ).toBeGreaterThan(20);
  });

  it('gives a question that two draws reach to the one that needs it', () => {
    const few = [candidate('a', [0, 1]), candidate('b', [1])];
    for (let at = 0; at < 50; at += 1) expect(codes(few, [1, 1], 0, `s${at}`).toSorted()).toEqual(['a', 'b']);
    expect(codes([candidate('a', [0]), candidate('b', [0])], [0])).toHaveLength(2);
  });

  it('never asks a question twice, nor more or fewer by chance', () => {
    const some = fc.array(fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        some,
        fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }),
        fc.string(),
        fc.string(),
        (parts, counts, one, two) => {
          const candidates = parts.map((reached, at) => candidate(`bank-${at}`, reached));
          const first = codes(candidates, counts, 0, one);
          expect(new Set(first).size).toBe(first.length);
          expect(codes(candidates, counts, 0, two)).toHaveLength(first.length);
        },
      ),
    );
  });
});
