import * as fc from 'fast-check';
import { bandsOf, shareOf, shinglesOf } from './likeness';

const TEXT =
  'אנחנו שמחים לספר על שירות חדש: מעכשיו אפשר להחזיר מוצרים בכל סניף, בלי קבלה ובלי שאלות, גם ביום שישי. Come and see us!';
const bands = (text: string): readonly number[] => bandsOf(shinglesOf(text));
const alike = (one: string, other: string): boolean => bands(one).some((band) => bands(other).includes(band));

describe('Two texts', () => {
  it('are alike behind signs, points, links, mentions and case', () => {
    const other = `@dana ${TEXT.toUpperCase().replace(/[,:.!]/g, ' — ')} https://example.com/x #news 😀`;
    expect(shareOf(shinglesOf(TEXT), shinglesOf(other))).toBe(1);
    expect(alike(TEXT, other)).toBe(true);
  });

  it('are alike with some words changed, and not when they say something else', () => {
    const changed = TEXT.replace('שמחים', 'גאים').replace('שישי', 'חמישי');
    expect(shareOf(shinglesOf(TEXT), shinglesOf(changed))).toBeGreaterThan(0.6);
    expect(alike(TEXT, changed)).toBe(true);
    const other = 'החורף הגיע, וזה הזמן לבדוק את הצמיגים. במרכז השירות שלנו בודקים לכם את הלחץ בזמן ההמתנה לרכב.';
    expect(shareOf(shinglesOf(TEXT), shinglesOf(other))).toBeLessThan(0.1);
    expect(alike(TEXT, other)).toBe(false);
  });

  it('are not compared when they are short', () => {
    expect(bands('תודה רבה על הפנייה!')).toEqual([]);
    expect(shareOf(shinglesOf(''), shinglesOf(''))).toBe(0);
  });

  it('share as much one way as the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }), (one, other) => {
        const share = shareOf(shinglesOf(one), shinglesOf(other));
        expect(share).toBe(shareOf(shinglesOf(other), shinglesOf(one)));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        for (const band of bands(one)) expect(band).toBe(band | 0);
      }),
    );
  });
});
