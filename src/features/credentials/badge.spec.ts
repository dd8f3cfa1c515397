import fc from 'fast-check';
import { drawBadge, escaped, plain } from './badge';

const face = { colour: '#f97316', title: 'Orange belt', about: 'Held now.', language: 'en' };

describe('A badge', () => {
  it('says its belt in words, and in the direction of its language', () => {
    expect(drawBadge(face)).toContain('<title id="title">Orange belt</title><desc id="about">Held now.</desc>');
    expect(drawBadge(face)).toContain('fill="#f97316"');
    const hebrew = drawBadge({ ...face, title: 'חגורה כתומה', language: 'he' });
    expect(hebrew).toContain('lang="he" direction="rtl"');
    const at = (svg: string, pattern: RegExp): number => Number(pattern.exec(svg)?.[1]);
    expect(at(hebrew, /translate\((\d+)/)).toBeGreaterThan(at(hebrew, /text x="(\d+)/));
    expect(at(drawBadge(face), /translate\((\d+)/)).toBeLessThan(at(drawBadge(face), /text x="(\d+)/));
  });

  it('holds no markup but its own, whatever a belt is called', () => {
    const hostile = `"><script>alert('1')</script>\u202etxt\0&`;
    const svg = drawBadge({ ...face, title: hostile, about: hostile, language: `en" onload="x` });
    expect(svg).not.toMatch(/<script|\u202e|\0|" onload/);
    expect(plain('\t\0\ta \0 \n b')).toBe('a b');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"'\u202a-\u202e\u2066-\u2069]/);
        expect(plain(plain(text))).toBe(plain(text));
        expect(drawBadge({ ...face, title: text }).match(/<text /g)).toHaveLength(1);
      }),
    );
  });

  it('keeps a long name within its frame', () => {
    expect(drawBadge({ ...face, title: 'x'.repeat(500) })).toContain(`${'x'.repeat(39)}…</text>`);
  });
});
