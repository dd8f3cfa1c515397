import { write } from './letter';

const line = { title: 'Due <soon> & "now"', body: 'שורה אחת\u0007', url: 'https://obi.example/training?a=1&b=2' };

describe('A mail', () => {
  it('of one message has its title as subject, and says everything as text too', () => {
    const { subject, text, html } = write({
      language: 'en',
      lines: [line],
      choicesUrl: 'https://obi.example/my-messages',
    });
    expect(subject).toBe(line.title);
    expect(text).toContain('https://obi.example/training?a=1&b=2');
    expect(text).toContain('https://obi.example/my-messages');
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('Due &lt;soon&gt; &amp; &quot;now&quot;');
    expect(html).toContain('href="https://obi.example/training?a=1&amp;b=2"');
    expect(html).not.toContain('<soon>');
  });

  it('of several is one digest, from right to left in Hebrew, for light and dark', () => {
    const other = { ...line, title: 'עוד אחת' };
    const { subject, text, html } = write({ language: 'he', lines: [line, other], choicesUrl: null });
    expect(subject).toBe('שתי הודעות ממתינות לך ב־Obi');
    expect(text.match(/שורה אחת/g)).toHaveLength(2);
    expect(html).toContain('<html lang="he" dir="rtl">');
    expect(html.match(/<h2>/g)).toHaveLength(2);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('prefers-color-scheme:dark');
  });

  it('leads nowhere where the house has no outside address', () => {
    const { text, html } = write({ language: 'en', lines: [{ ...line, url: null }], choicesUrl: null });
    expect(html).not.toContain('<a ');
    expect(text).not.toContain('http');
  });
});
