import { fold, type Match, routerOf } from './keyword';

function finds(keyword: string, match: Match, text: string, language: string | null = null): boolean {
  const rule = { topicId: 't', channelId: 'c', keyword, match, language };
  return routerOf([rule])(text, 'en').length > 0;
}

describe('A keyword', () => {
  it('is found anywhere, at the start of a word, or as a word', () => {
    expect(finds('phone', 'contains', 'my iPhone died')).toBe(true);
    expect(finds('phone', 'prefix', 'my iPhone died')).toBe(false);
    expect(finds('deliver', 'prefix', 'Late DELIVERY again')).toBe(true);
    expect(finds('deliver', 'word', 'Late delivery again')).toBe(false);
    expect(finds('refund', 'word', 'redeliver, refund!')).toBe(true);
    expect(finds('mac', 'word', 'stomach, mac')).toBe(true);
    expect(finds('mac', 'word', 'stomach')).toBe(false);
  });

  it('is found in Hebrew with points, finals and direction marks', () => {
    expect(finds('תיקון', 'prefix', 'תיקונים')).toBe(true);
    expect(finds('שלום', 'word', '\u202bשָׁלוֹם\u202c!')).toBe(true);
    expect(finds('צה״ל', 'contains', 'הצה"ל')).toBe(true);
  });

  it('is found behind the prefixes that Hebrew writes together with a word', () => {
    for (const text of ['החשבון', 'בחשבון', 'ולחשבון', 'שבחשבון', 'וכשהחשבון', 'מהחשבון', '(לחשבון)']) {
      expect(finds('חשבון', 'word', text)).toBe(true);
    }
    for (const text of ['צחשבון', 'חשבונית', 'אהחשבון', 'הבחשבון', 'aהחשבון'])
      expect(finds('חשבון', 'word', text)).toBe(false);
    expect(finds('חשבון', 'prefix', 'בחשבונית')).toBe(true);
    expect(finds('ה', 'word', 'וה')).toBe(false);
    expect(finds('עורך דין', 'word', 'לעורך־דין')).toBe(true);
  });

  it('is folded without case, entities and width', () => {
    expect(finds('AT&T', 'contains', 'hello at&amp;t')).toBe(true);
    expect(finds('ＡＢＣ', 'contains', 'abc')).toBe(true);
    expect(finds('straße', 'contains', 'STRASSE')).toBe(false);
    expect(fold('İ')).toBe(fold(fold('İ')));
  });

  it('respects letters beside it that are pairs of surrogates', () => {
    expect(finds('refund', 'word', '𝒳refund')).toBe(false);
    expect(finds('refund', 'word', '😀refund😀')).toBe(true);
    expect(finds('refund', 'word', '𐐀refund')).toBe(false);
  });

  it('holds for its language only, and an empty one for nothing', () => {
    expect(finds('x', 'contains', 'x', 'he')).toBe(false);
    expect(finds('x', 'contains', 'x', 'en')).toBe(true);
    expect(finds(' \u200f', 'contains', 'anything')).toBe(false);
  });

  it('names each topic once, with the keyword as the lead wrote it', () => {
    const rule = { channelId: 'c', match: 'contains', language: null } as const;
    const route = routerOf([
      { ...rule, topicId: 'billing', keyword: 'Refund' },
      { ...rule, topicId: 'billing', keyword: 'money' },
      { ...rule, topicId: 'late', keyword: 'late' },
    ]);
    expect(route('REFUND my money, you are late', null)).toEqual([
      { topicId: 'billing', keyword: 'Refund' },
      { topicId: 'late', keyword: 'late' },
    ]);
  });
});
