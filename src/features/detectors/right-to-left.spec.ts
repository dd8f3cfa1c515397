import { findDirectionTraps } from './right-to-left';

const codes = (text: string): string[] => findDirectionTraps(text).map(({ code }) => code);
const fixed = (text: string): string => {
  const fix = findDirectionTraps(text)[0]?.fix;
  return fix === undefined ? text : text.slice(0, fix.from) + fix.text + text.slice(fix.to);
};

describe('A trap of direction', () => {
  it('is a line that starts against most of its words', () => {
    expect(fixed('iPhone החדש יצא לשוק היום')).toBe('\u200fiPhone החדש יצא לשוק היום');
    expect(fixed('שלום to all of you here')).toBe('\u200eשלום to all of you here');
    expect(codes('שלום iPhone')).toEqual([]);
    expect(codes('hello all\nשָׁלוֹם לכולם')).toEqual([]);
  });

  it('is a sign behind a Latin word in a line of Hebrew', () => {
    expect(fixed('למדנו C++ היום')).toBe('למדנו C++\u200e היום');
    expect(codes('we learnt C++ today')).toEqual([]);
    expect(codes('עלה ב־50% היום')).toEqual([]);
  });

  it('is a range with spaces or a long dash', () => {
    expect(fixed('פתוח 10–20 כל יום')).toBe('פתוח 10\u200e–\u200e20 כל יום');
    expect(codes('פתוח 10 - 20 כל יום')).toEqual(['direction-of-range']);
    expect(codes('פתוח 10-20, טלפון 03-1234567')).toEqual([]);
    expect(codes('open 10 – 20')).toEqual([]);
  });

  it('is a pair of brackets typed as it looked', () => {
    expect(fixed('שלום )עולם( כאן')).toBe('שלום (עולם) כאן');
    expect(codes('שלום (עולם) :) 1)')).toEqual([]);
  });

  it('is an invisible sign that turns letters round or stays open', () => {
    expect(fixed('abc\u202edef')).toBe('abcdef');
    expect(codes('שלום \u2068Dana\u2069 \u200f')).toEqual([]);
    expect(codes('a \u2067b\nc\u2069')).toEqual(['direction-control', 'direction-control']);
  });
});
