import { findShouting } from './shouting';

const fixed = (text: string): string => {
  let now = text;
  for (const { fix } of findShouting(text, { acronyms: ['USA'] }).reverse())
    if (fix !== undefined) now = now.slice(0, fix.from) + fix.text + now.slice(fix.to);
  return now;
};

describe('Shouting', () => {
  it('is a row of capitals, and no short name', () => {
    expect(fixed('THIS IS THE END. I MEAN IT')).toBe('This is the end. I mean it');
    expect(fixed('we say BUY IT NOW, PLEASE')).toBe('we say buy it now, please');
    expect(fixed('NASA and the USA, HR')).toBe('NASA and the USA, HR');
    expect(fixed('שלום לכולם, זה לא צעקה 123')).toBe('שלום לכולם, זה לא צעקה 123');
  });

  it('is marks and letters that repeat, and no laughter', () => {
    expect(fixed('מה?!?! די!!!')).toBe('מה?! די!');
    expect(fixed('what?! yes…')).toBe('what?! yes…');
    expect(fixed('כןןןןן soooooo חחחחחח')).toBe('כן so חחחחחח');
    expect(fixed('1000000')).toBe('1000000');
  });
});
