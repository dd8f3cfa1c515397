import { phrasebookOf } from '../wordlists/public';
import { findAssertions, findJargon, findOffensive } from './listed';

const offensive = phrasebookOf(
  ['shit', 'ass', 'butt', 'hell', 'זבל', 'בן זונה'].map((phrase) => ({ id: phrase, phrase, match: 'word' })),
  { disguised: true },
);
const found = (text: string): string[] =>
  findOffensive(text, { book: offensive }).map(({ from, to }) => text.slice(from, to));

describe('A listed word', () => {
  it('is found in English behind its disguises, and in no other word', () => {
    expect(found('What SHIT, sh1t, 5hit, shiiiiit and ѕһіт')).toEqual(['SHIT', 'sh1t', '5hit', 'shiiiiit', 'ѕһіт']);
    expect(found('but butt, hello, class, as, hel')).toEqual(['butt']);
    expect(found('a$$')).toEqual(['a$$']);
    expect(found('455 5417')).toEqual([]);
  });

  it('is found in Hebrew with points, prefixes and finals', () => {
    expect(found('הזבל, לַזֶּבֶל! שבזבל')).toEqual(['זבל', 'זֶּבֶל', 'זבל']);
    expect(found('זבלים ואזבל')).toEqual([]);
    expect(found('😀😀 בן־זונה \u200f')).toEqual(['בן־זונה']);
  });

  it('is a pattern with numbers and gaps', () => {
    const book = phrasebookOf([
      { id: '1', phrase: 'the best * in', match: 'pattern' },
      { id: '2', phrase: '# אחוז', match: 'pattern' },
      { id: '3', phrase: '#%', match: 'pattern' },
      { id: '4', phrase: '*', match: 'pattern' },
    ]);
    const said = (text: string): string[] => findAssertions(text, { book }).map(({ from, to }) => text.slice(from, to));
    expect(said('We make the best tea in Haifa. The best. In all')).toEqual(['the best tea in']);
    expect(said('the best in town')).toEqual(['the best in']);
    expect(said('עלייה של 12.5 אחוז, 30%')).toEqual(['12.5 אחוז', '30%']);
  });

  it('brings what to say in its place', () => {
    const book = phrasebookOf([{ id: 'x', phrase: 'synergy', match: 'word', instead: 'help' }]);
    expect(findJargon('Our Synergy', { book })).toEqual([
      {
        code: 'jargon',
        from: 4,
        to: 11,
        params: { words: 'Synergy', entry: 'x' },
        fix: { from: 4, to: 11, text: 'help' },
      },
    ]);
  });
});
