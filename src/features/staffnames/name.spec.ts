import fc from 'fast-check';
import { hiderOf, IN_PLACE } from './name';

const PEOPLE = [
  { fullNames: ['Dana Levi', 'דנה לוי'], open: true },
  { fullNames: ["Seán O'Brien"], open: false },
  { fullNames: ['Anna Maria Bar-Lev'], open: true },
  { fullNames: ['Dan Ivri'], open: true },
];
const hide = hiderOf(PEOPLE);
const shown = (text: string): string => hide(text)?.text ?? text;

describe('A name of staff', () => {
  it('is hidden whole, in either order, whatever its letters, marks and case', () => {
    expect(shown('Thanks Dana Levi!')).toBe('Thanks [a colleague]!');
    expect(shown('DANA  LEVI was rude')).toBe('[a colleague] was rude');
    expect(shown('Levi, Dana said no')).toBe('[a colleague] said no');
    expect(shown("ask Sean O’Brien or Seán O'Brien")).toBe('ask [a colleague] or [a colleague]');
    expect(shown('Anna Maria Bar Lev, Anna Bar-Lev')).toBe('[a colleague], Anna Bar-Lev');
    expect(hide('Sean O’Brien')?.open).toBe(false);
    expect(hide('Dana Levi')?.open).toBe(true);
    expect(hide('Dana Levi and Sean O’Brien')?.open).toBe(false);
  });

  it('is hidden in Hebrew behind its prefixes, which stay', () => {
    expect(shown('דנה לוי עזרה לי')).toBe('[עמית/ה] עזרה לי');
    expect(shown('אמרתי לדנה לוי ושדנה לוי תדע')).toBe('אמרתי ל[עמית/ה] וש[עמית/ה] תדע');
    expect(shown('דָּנָה לֵוִי')).toBe('[עמית/ה]');
    expect(shown('תודה לדנה ל׳ מהשירות')).toBe('תודה ל[עמית/ה] מהשירות');
    expect(shown("דנה ל. ודנה ל'")).toBe('[עמית/ה] ו[עמית/ה]');
  });

  it('is hidden as a given name with the first letter of the family name, and is no word of one letter', () => {
    expect(shown('Dana L. told me, and Dana L too')).toBe('[a colleague] told me, and [a colleague] too');
    expect(shown('Dan I would like to know')).toBe('Dan I would like to know');
    expect(shown('Dan I. would like to know')).toBe('[a colleague] would like to know');
    expect(shown('Dana M. is somebody else')).toBe('Dana M. is somebody else');
  });

  it('is no name where only a part of it stands', () => {
    for (const text of ['Dana is great', 'Mr Levi', 'Danas Levi', 'Dana. Levi jeans', 'דנה אמרה', 'לוי ועוד', '']) {
      expect(hide(text)).toBeNull();
    }
  });

  it('leaves everything around it as it was, and hides nothing twice', () => {
    const word = fc.stringMatching(/^[a-z🙂א-ת&;.!]{0,8}$/u);
    fc.assert(
      fc.property(word, word, (before, after) => {
        const text = `${before} | Dana Levi | ${after}`;
        const hidden = shown(text);
        expect(hidden).toBe(`${before} | ${IN_PLACE.latin} | ${after}`);
        expect(hide(hidden)).toBeNull();
      }),
    );
  });
});
