import { findLongSentences } from './plain-language';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `מילה${at}`).join(' ');

describe('Plain language', () => {
  it('has sentences of 25 words on average at most', () => {
    expect(findLongSentences(`${words(25)}. ${words(25)}.`, { language: 'he' })).toEqual([]);
    const text = `${words(20)}. ${words(32)}.`;
    expect(findLongSentences(text, { language: 'he' })).toEqual([
      { code: 'sentences-long', from: 0, to: text.length, params: { average: 26, longest: 32, limit: 25 } },
    ]);
  });

  it('counts words and not signs, and lines as sentences', () => {
    expect(findLongSentences('😀 '.repeat(60), { language: 'he' })).toEqual([]);
    expect(findLongSentences('', { language: 'en' })).toEqual([]);
    expect(findLongSentences(`${words(20)}\n${words(20)}`, { language: 'he' })).toEqual([]);
    expect(findLongSentences('one two three', { language: 'en', words: 2 })).toHaveLength(1);
  });
});
