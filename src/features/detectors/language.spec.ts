import { findOtherLanguage } from './language';

const codes = (text: string, language: string): string[] => findOtherLanguage(text, language).map(({ code }) => code);

describe('The language that is stated', () => {
  it('is that of the letters', () => {
    expect(codes('נשמח לראותך כאן', 'en')).toEqual(['language-other']);
    expect(codes('Happy to see you here', 'he')).toEqual(['language-other']);
    expect(codes('Happy to see you here', 'de')).toEqual([]);
    expect(codes('Приходите к нам', 'ru')).toEqual([]);
    expect(codes('Приходите к нам', 'en')).toEqual(['language-other']);
  });

  it('whatever names, tags and addresses stand in it, and however few letters there are', () => {
    expect(codes('בואו! https://tamar.example/very/long/address @TamarFoods #summer', 'he')).toEqual([]);
    expect(codes('קנינו iPhone חדש ב־Apple Store שבעיר', 'he')).toEqual([]);
    expect(codes('OK', 'he')).toEqual([]);
    expect(codes('👍👍👍 123', 'he')).toEqual([]);
  });
});
