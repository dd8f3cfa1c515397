import { KnownQueries } from './known-queries';

class Asked {
  limit = 50;
  topics: string[] = [];
}

describe('A query that was asked before', () => {
  it('means the same again, of the same class alone, each time in a copy', () => {
    const known = new KnownQueries();
    const first = Object.assign(new Asked(), { topics: ['a'] });
    known.keep(Asked, '{"topics":"a"}', first);
    const again = known.find(Asked, '{"topics":"a"}') as Asked;
    expect(again).toBeInstanceOf(Asked);
    expect(again).toEqual(first);
    again.limit = 7;
    expect(known.find(Asked, '{"topics":"a"}')).toEqual({ limit: 50, topics: ['a'] });
    expect(() => again.topics.push('b')).toThrow(TypeError);
    expect(known.find(KnownQueries, '{"topics":"a"}')).toBeNull();
    expect(known.find(Asked, '{}')).toBeNull();
  });

  it('is forgotten before there are too many, and is not kept when it is long', () => {
    const known = new KnownQueries();
    known.keep(Asked, 'x'.repeat(301), new Asked());
    expect(known.find(Asked, 'x'.repeat(301))).toBeNull();
    for (let at = 0; at < 501; at += 1) known.keep(Asked, String(at), new Asked());
    expect(known.find(Asked, '0')).toBeNull();
    expect(known.find(Asked, '500')).not.toBeNull();
  });
});
