import { findMissingAlternatives } from './alternatives';
import { findForeignHandles, findLookAlikeHandles } from './handles';
import { findMixedIdentity } from './identity';
import { findOverLength } from './length';
import { findBrokenTags, findTooMany } from './structure';

const shown = (text: string, spans: readonly { code: string; from: number; to: number }[]): string[] =>
  spans.map(({ code, from, to }) => `${code}: ${text.slice(from, to)}`);

describe('What a network does not take', () => {
  it('is the end of a text that is too long, from the place on', () => {
    const text = `${'א'.repeat(280)}סוף`;
    const known = { network: 'x', limit: null, counting: 3 } as const;
    expect(shown(text, findOverLength(text, known))).toEqual(['too-long: סוף']);
    expect(findOverLength(`https://obi.com/${'a'.repeat(400)}`, known)).toEqual([]);
    expect(findOverLength('a\uFFFFb', known)).toMatchObject([{ code: 'character-refused', fix: { from: 1, to: 2 } }]);
  });

  it('are links, mentions and hashtags beyond what is fit', () => {
    const text = '#א #ב #ג';
    expect(shown(text, findTooMany(text, 'hashtags', 2, 'x'))).toEqual(['too-many-hashtags: #ג']);
    expect(findTooMany('@a @b', 'mentions', 2, 'x')).toEqual([]);
    expect(findTooMany('a.com b.com', 'links', 1, 'x')).toMatchObject([{ params: { count: 2, most: 1 } }]);
  });

  it('are hashtags and mentions that Hebrew letters break', () => {
    const text = 'גרים ב#תל_אביב עם #צה"ל ועם @עובי';
    const found = findBrokenTags(text, 'x');
    expect(shown(text, found)).toEqual(['hashtag-glued: #תל_אביב', 'hashtag-cut: #צה"ל', 'mention-not-latin: @עובי']);
    const fixed = [...found]
      .reverse()
      .reduce((all, { fix }) => (fix ? all.slice(0, fix.from) + fix.text + all.slice(fix.to) : all), text);
    expect(fixed).toBe('גרים ב #תל_אביב עם #צה״ל ועם @עובי');
    expect(findBrokenTags('ב-#תל_אביב עם #צה״ל', 'x')).toEqual([]);
  });
});

describe('Who speaks', () => {
  it('does so as one of the two', () => {
    const text = 'אנחנו בחברה שמחים, ובחברה שלנו גם';
    const found = findMixedIdentity(text, 'personal', ['אנחנו בחברה', 'בחברה שלנו']);
    expect(shown(text, found)).toEqual(['speaks-as-company: אנחנו בחברה', 'speaks-as-company: בחברה שלנו']);
    expect(findMixedIdentity('My wife says hi', 'business', ['my wife'])).toMatchObject([{ code: 'speaks-privately' }]);
    expect(findMixedIdentity('dummy wifely', 'business', ['my wife'])).toEqual([]);
  });

  it('names handles that are ours', () => {
    const ours = ['@ObiHelp', 'obi_team'];
    const found = findLookAlikeHandles('@obihelp @0biHelp @ObiHlep @obihelp_support @dana', ours);
    expect(found.map(({ code, fix }) => [code, fix?.text])).toEqual([
      ['handle-look-alike', '@obihelp'],
      ['handle-look-alike', '@obihelp'],
      ['handle-with-our-name', undefined],
    ]);
    expect(findForeignHandles('@obi_team @dana', 'x', ours)).toMatchObject([{ params: { name: 'dana' } }]);
  });
});

describe('A handle', () => {
  const ours = ['bluewater_il'];
  const fixed = (text: string): string => {
    const fix = findLookAlikeHandles(text, ours)[0]?.fix;
    return fix === undefined ? text : text.slice(0, fix.from) + fix.text + text.slice(fix.to);
  };

  it('that looks like ours is named, and put right', () => {
    const text = '@bluewater_i1 @bluewater_il @dana';
    expect(shown(text, findLookAlikeHandles(text, ours))).toEqual(['handle-look-alike: @bluewater_i1']);
    expect(fixed('שלום @b1uewater_il!')).toBe('שלום @bluewater_il!');
    expect(findLookAlikeHandles('dana@bluewater_i1.com', ours)).toEqual([]);
  });

  it('in letters of other alphabets is seen for what it is', () => {
    expect(fixed('@bluеwаter_il')).toBe('@bluewater_il');
    expect(findLookAlikeHandles('@dаna', ours)).toMatchObject([{ code: 'handle-mixed-script' }]);
    expect(findLookAlikeHandles('@דנה @dana', ours)).toEqual([]);
  });
});

describe('A picture', () => {
  it('has words that stand for it', () => {
    const picture = { kind: 'image', alternative: 'כלב רץ', decorative: false, captions: false } as const;
    const found = findMissingAlternatives('x', [
      picture,
      { ...picture, alternative: ' ' },
      { ...picture, alternative: null, decorative: true },
      { ...picture, alternative: 'IMG_2201.jpg' },
      { ...picture, kind: 'video' },
      { ...picture, kind: 'video', captions: true },
    ]);
    expect(found.map(({ code, params }) => [code, params?.['number']])).toEqual([
      ['alternative-missing', 2],
      ['alternative-is-file-name', 4],
      ['captions-missing', 5],
    ]);
  });
});

describe('Hostile text', () => {
  it.each(['#', '@', 'a.', 'a-', '@a/', 'http://', '#א', 'ב#א"', '(a', '.com', '@a-', 'www.a', '"ב', 'co.'])(
    'of %s again and again is read to its end',
    (piece) => {
      const text = piece.repeat(Math.floor(20_000 / piece.length));
      for (const network of ['x', 'instagram']) {
        findOverLength(text, { network, limit: null, counting: 3 });
        findBrokenTags(text, network);
        findLookAlikeHandles(text, ['obihelp']);
        expect(findTooMany(text, 'links', 100_000, network)).toEqual([]);
      }
      expect(findMixedIdentity(text, 'personal', ['אנחנו בחברה'])).toEqual([]);
    },
  );
});
