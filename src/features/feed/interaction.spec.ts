import { checkInteraction } from './interaction';
import { languageOfScript } from './language';

const stated = { channel: 'x', externalId: '1', text: 'hello' };

function codes(value: unknown): string[] {
  return (checkInteraction(value).faults ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('A stated interaction', () => {
  it('keeps its text exactly as it came', () => {
    const text = '  &amp; שלום \u202eאבג\u202c 👩‍👩‍👧 =1+1 \n';
    expect(checkInteraction({ ...stated, text }).input?.text).toBe(text);
  });

  it('is refused with a pointer to each fault', () => {
    expect(codes({ channel: 'x', text: 'a\0b', ours: 'no', saidAt: 'yesterday', karma: 1 })).toEqual([
      '/karma unknown-field',
      '/externalId required',
      '/text nul-character',
      '/saidAt not-an-instant',
      '/ours not-a-boolean',
    ]);
    expect(codes([stated])).toEqual([' not-an-object']);
    expect(codes({ ...stated, text: 7 })).toEqual(['/text not-a-text']);
    expect(codes({ ...stated, text: '\ud800' })).toEqual(['/text not-a-text']);
    expect(codes({ ...stated, link: 'javascript:alert(1)' })).toEqual(['/link not-a-url']);
    expect(codes({ ...stated, saidAt: '9999-01-01T00:00:00Z' })).toEqual(['/saidAt not-an-instant']);
    expect(codes({ ...stated, saidAt: '2026-02-31T00:00:00Z' })).toEqual(['/saidAt not-an-instant']);
    expect(codes({ ...stated, saidAt: '2028-02-29T23:59:59.123456+05:30' })).toEqual([]);
    expect(codes({ ...stated, externalId: 'x'.repeat(201) })).toEqual(['/externalId too-long']);
  });

  it('counts lengths in code points', () => {
    expect(codes({ ...stated, text: '😀'.repeat(20_000) })).toEqual([]);
    expect(codes({ ...stated, text: '😀'.repeat(20_001) })).toEqual(['/text too-long']);
  });

  it('is not its own parent', () => {
    expect(checkInteraction({ ...stated, parentExternalId: '1' }).input?.parentExternalId).toBeNull();
  });
});

describe('The language told by the script', () => {
  it('is Hebrew when most letters are, links and handles aside', () => {
    expect(languageOfScript('איפה המשלוח? https://t.co/abcdefghijkl @AmazonHelp')).toBe('he');
    expect(languageOfScript('where is my package')).toBeNull();
    expect(languageOfScript('أين طلبي')).toBe('ar');
    expect(languageOfScript('12345 😀')).toBeNull();
  });
});
