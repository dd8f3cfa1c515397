import { findDeceivingLinks } from './links';

const knowledge = { phishing: new Set(['evil.top']), ownDomains: ['bluewater.co.il'] };
const found = (text: string): [string, string][] =>
  findDeceivingLinks(text, knowledge).map(({ code, from, to }) => [code, text.slice(from, to)]);
const fixed = (text: string): string => {
  const fix = findDeceivingLinks(text, knowledge)[0]?.fix;
  return fix === undefined ? text : text.slice(0, fix.from) + fix.text + text.slice(fix.to);
};

describe('A link', () => {
  it('deceives where its domain, or one it is under, is known to', () => {
    expect(found('ראו www.evil.top/a')).toEqual([['link-phishing', 'www.evil.top/a']]);
    expect(found('https://a.b.evil.top')).toEqual([['link-phishing', 'https://a.b.evil.top']]);
    expect(found('https://notevil.top')).toEqual([]);
    expect(found('כנסו בhttps://evil.top/')).toEqual([['link-phishing', 'https://evil.top/']]);
  });

  it('of ours is none, nor is one like no other', () => {
    expect(found('https://shop.bluewater.co.il/x https://example.org, קובץ.אחד')).toEqual([]);
  });

  it('looks like ours by letters, a slip, another ending, another part, or what stands before it', () => {
    for (const host of [
      'b1uewater.co.il',
      'blυewater.co.il',
      'bluewaters.co.il',
      'bleuwater.co.il',
      'bluewater.top',
      'bluewater-support.com',
      'bluewater.co.il.login.example',
    ]) {
      expect(found(`https://${host}/`).map(([code]) => code)).toContain('link-look-alike');
    }
    expect(fixed('see https://b1uewater.co.il/pay?x=1')).toBe('see https://bluewater.co.il/pay?x=1');
  });

  it('mixes no scripts in one name, but may be of one', () => {
    expect(found('http://аpple.com')).toEqual([['link-mixed-script', 'http://аpple.com']]);
    expect(found('http://xn--pple-43d.com')).toEqual([['link-mixed-script', 'http://xn--pple-43d.com']]);
    expect(found('http://דוגמה.co.il')).toEqual([]);
  });

  it('says its host plainly, and shows the one it leads to', () => {
    expect(found('http://bluewater.co.il@example.org/')).toEqual([
      ['link-user', 'http://bluewater.co.il@example.org/'],
    ]);
    expect(found('http://10.1.2.3/x')).toEqual([['link-address', 'http://10.1.2.3/x']]);
    const text = '[bluewater.co.il](https://example.org/x)';
    expect(found(text)).toEqual([['link-other-than-shown', text]]);
    expect(fixed(text)).toBe('[example.org](https://example.org/x)');
    expect(found('[our page](https://example.org/x)')).toEqual([]);
  });
});
