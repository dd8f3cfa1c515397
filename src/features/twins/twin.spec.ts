import { newId } from '../../kernel/id';
import { bandsOfWords, firstIdOf, lookFrom } from './twin';

describe('Twins', () => {
  it('are looked for again from a minute before the last that was seen', () => {
    const last = newId();
    expect(lookFrom(last) < last).toBe(true);
    expect(lookFrom(firstIdOf(60_000 + 5))).toBe(firstIdOf(5));
    expect(firstIdOf(-1)).toBe('00000000-0000-7000-8000-000000000000');
  });

  it('without an author are found by some numbers of their words, unless these are few', () => {
    const said = 'The parcel came broken, nobody answers the telephone, and the shop is closed';
    expect(bandsOfWords(said)).toHaveLength(8);
    expect(bandsOfWords(`${said}!!`)).toEqual(bandsOfWords(said));
    expect(bandsOfWords('Thanks!')).toEqual([]);
  });
});
