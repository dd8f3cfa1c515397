import { withheld } from './withheld';

const line = (people: number): { readonly people: number } => ({ people });

describe('What a clause is shown as', () => {
  it('keeps back small groups, and what would give them away by taking the rest from the whole', () => {
    const [small, middle, large] = [line(2), line(9), line(20)];
    expect([...withheld(line(25), [small, middle, large], 8)]).toEqual([small, middle]);
    expect([...withheld(line(25), [middle, large], 8)]).toEqual([]);
    expect([...withheld(line(7), [line(7)], 8)]).toHaveLength(1);
    const [one, other] = [line(5), line(6)];
    expect([...withheld(line(30), [one, other, large], 8)]).toEqual([one, other]);
  });
});
