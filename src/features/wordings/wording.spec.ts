import { demandSame, fill, preview, variablesOf } from './wording';

const OWN = { title: '{track} is due on {due}', body: '{left, plural, one {# day} other {# days}} left.' };

describe('A text of HR', () => {
  it('asks for what the reason’s own asks for, in whatever order', () => {
    demandSame({ title: 'By {due}: {track}', body: 'Still {left, plural, one {a day} other {# days}}' }, OWN, 'en');
    demandSame({ title: 'עד {due}', body: '{track}: {left}' }, OWN, 'he');
  });

  it('is refused with the name of a variable that is unknown, or missing, also inside a choice', () => {
    const without = { title: 'Soon: {track}', body: '{left}' };
    expect(() => demandSame(without, OWN, 'en')).toThrow('variable-missing {"name":"due"}');
    const more = { ...OWN, body: '{left, plural, one {{hour}} other {#}}' };
    expect(() => demandSame(more, OWN, 'en')).toThrow('variable-unknown {"name":"hour"}');
    expect(() => demandSame({ ...OWN, title: '{track' }, OWN, 'en')).toThrow('text-broken');
    expect(() => demandSame({ ...OWN, title: '{left, plural, one {x}}' }, OWN, 'en')).toThrow('text-broken');
  });

  it('is seen with its variables by name', () => {
    expect(preview(OWN, 'en')).toEqual({ title: '‹track› is due on ‹due›', body: '3 days left.' });
    expect([...variablesOf(OWN.body, 'en')]).toEqual([['left', true]]);
    expect(fill('{a} <b>{c}</b>', 'en', { a: 1, c: 2 })).toBe('1 <b>2</b>');
  });
});
