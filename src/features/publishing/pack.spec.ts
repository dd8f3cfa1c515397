import { conceal, concealedAt } from './pack';

const contents = {
  format: 'obi-pack-2',
  publication: { id: 'p', link: 'https://x.com/1', at: '2026-11-22T10:00:00.000Z' },
  revisions: [
    { number: 1, text: 'words', digest: 'aa', permits: { allowed: true } },
    { number: 2, text: 'other @dana', digest: 'bb' },
  ],
  reviews: [{ note: null, code: 'tone' }, { note: 'please' }],
  interaction: null,
};

describe('A pack', () => {
  it('holds no words, only hashes of them, and everything else as it was', () => {
    const found = conceal(contents, ({ path }) => `h(${path})`);
    expect(JSON.stringify(found.contents)).not.toMatch(/words|dana|please|x\.com|"aa"/);
    expect(found.values.map(({ path }) => path)).toEqual([
      'publication.link',
      'revisions.0.text',
      'revisions.0.digest',
      'revisions.1.text',
      'revisions.1.digest',
      'reviews.1.note',
    ]);
    expect(found.contents).toMatchObject({
      format: 'obi-pack-2',
      revisions: [{ number: 1, text: { hash: 'h(revisions.0.text)' }, permits: { allowed: true } }, { number: 2 }],
      reviews: [{ note: null, code: 'tone' }, {}],
      interaction: null,
    });
    expect(concealedAt(found.contents, 'revisions.1.text')).toBe('h(revisions.1.text)');
    expect(concealedAt(found.contents, 'revisions.9.text')).toBeNull();
    expect(concealedAt(found.contents, 'reviews.0.note')).toBeNull();
  });
});
