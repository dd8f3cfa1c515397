import { fold, type Match, plainHandle, routerOf } from './keyword';

const rule = { channelId: 'c', match: 'contains', language: null, author: null, risk: null, last: false } as const;

function finds(keyword: string, match: Match, text: string, language: string | null = null): boolean {
  const rule = { topicId: 't', channelId: 'c', keyword, match, language, author: null, risk: null, last: false };
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
    const route = routerOf([
      { ...rule, topicId: 'billing', keyword: 'Refund' },
      { ...rule, topicId: 'billing', keyword: 'money' },
      { ...rule, topicId: 'late', keyword: 'late' },
    ]);
    expect(route('REFUND my money, you are late', null).map(({ topicId, keyword }) => [topicId, keyword])).toEqual([
      ['billing', 'Refund'],
      ['late', 'late'],
    ]);
  });
});

describe('A rule', () => {
  it('holds for a channel, an author or a language alone, or for all that it states together', () => {
    const all = routerOf([{ ...rule, topicId: 'all', keyword: null }]);
    expect(all('whatever', null)[0]?.rule).toEqual({ keyword: null, match: 'contains', language: null, author: null });
    const dana = routerOf([{ ...rule, topicId: 'vip', keyword: 'broken', author: 'dana', language: 'en' }]);
    expect(dana('broken', 'en', 'dana')).toHaveLength(1);
    expect(dana('broken', 'en', 'noa')).toEqual([]);
    expect(dana('broken', 'he', 'dana')).toEqual([]);
    expect(dana('fine', 'en', 'dana')).toEqual([]);
    expect(plainHandle(' @Dana_K ')).toBe('dana_k');
  });

  it('raises the risk, whichever rule came first, and keeps the first as the reason', () => {
    const route = routerOf([
      { ...rule, topicId: 'billing', keyword: 'refund' },
      { ...rule, topicId: 'billing', keyword: 'chargeback', risk: 3 },
    ]);
    expect(route('refund or chargeback', null)).toMatchObject([{ keyword: 'refund', risk: 3 }]);
    expect(route('refund', null)).toMatchObject([{ risk: 0 }]);
  });

  it('of a topic that comes last counts only where no other is found', () => {
    const route = routerOf([
      { ...rule, topicId: 'english', keyword: null, language: 'en', last: true },
      { ...rule, topicId: 'billing', keyword: 'refund' },
    ]);
    expect(route('a refund', 'en').map(({ topicId }) => topicId)).toEqual(['billing']);
    expect(route('hello', 'en').map(({ topicId }) => topicId)).toEqual(['english']);
  });
});
