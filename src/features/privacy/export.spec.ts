import fc from 'fast-check';
import { escaped, exportPage, type ExportWords } from './export';

const words: ExportWords = {
  language: 'he',
  direction: 'rtl',
  title: 'הנתונים שלי',
  made: 'היום',
  nothing: 'אין',
  yes: 'כן',
  no: 'לא',
  kept: 'נשמר:',
  column: (name) => name,
  instant: (value) => value.toISOString(),
};

describe('The page of an export', () => {
  it('is right to left in Hebrew, shows every value, and says where there is none', () => {
    const page = exportPage(
      [
        {
          table: 'a.b',
          holds: { en: 'Things', he: 'דברים', de: 'Dinge' },
          kept: 'שנה',
          rows: [{ at: '2026-01-02T03:04:05Z', ok: true, list: ['a', 'b'] }],
        },
        { table: 'a.c', holds: { en: 'Others', he: 'אחרים' }, kept: 'שנה', rows: [] },
      ],
      words,
    );
    expect(page).toContain('<html lang="he" dir="rtl">');
    expect(page).toContain('<h2>דברים</h2>');
    for (const text of ['2026-01-02T03:04:05.000Z', 'כן', 'a, b', 'אין']) expect(page).toContain(text);
  });

  it('never lets a value become markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const page = exportPage(
          [{ table: 't', holds: { en: text, he: text }, kept: text, rows: [{ [text || 'x']: text, deep: { text } }] }],
          words,
        );
        expect(escaped(text)).not.toMatch(/[<>"']/);
        const tags = new Set([...page.matchAll(/<\/?([a-z0-9!]+)/g)].map(([, tag]) => tag));
        const known = [
          '!doctype',
          'html',
          'head',
          'meta',
          'title',
          'style',
          'body',
          'h1',
          'h2',
          'p',
          'section',
          'div',
          'table',
          'thead',
          'tbody',
          'tr',
          'th',
          'td',
          'pre',
        ];
        expect([...tags].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
      }),
    );
  });
});
