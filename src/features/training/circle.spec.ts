import fc from 'fast-check';
import { circleThrough, type Link } from './circle';

const link = (audienceId: string, asks: string[], leadsTo: string[]): Link => ({ audienceId, asks, leadsTo });

describe('A circle of assignments', () => {
  it('is found when a belt decides over the audience that is led to it', () => {
    expect(circleThrough('a', [link('a', ['white'], ['white'])])).toEqual([{ audienceId: 'a', belt: 'white' }]);
  });

  it('is found through a chain of three, the shortest way', () => {
    const chain = [
      link('a', ['black'], ['white']),
      link('b', ['white'], ['yellow', 'green']),
      link('c', ['yellow'], ['black']),
      link('d', ['green'], ['blue']),
    ];
    expect(circleThrough('a', chain)).toEqual([
      { audienceId: 'a', belt: 'white' },
      { audienceId: 'b', belt: 'yellow' },
      { audienceId: 'c', belt: 'black' },
    ]);
    expect(circleThrough('d', chain)).toBeNull();
  });

  it('is not what a ladder is: holders of each belt led to the next', () => {
    const ladder = [link('a', [], ['white']), link('b', ['white'], ['yellow']), link('c', ['yellow'], ['orange'])];
    for (const { audienceId } of ladder) expect(circleThrough(audienceId, ladder)).toBeNull();
  });

  it('is found exactly when one can come back, on any web of audiences', () => {
    const belts = ['white', 'yellow', 'orange'];
    const some = fc.uniqueArray(fc.constantFrom(...belts), { maxLength: 2 });
    const web = fc.array(fc.tuple(some, some), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(web, (drawn) => {
        const links = drawn.map(([asks, leadsTo], at) => link(`a${at}`, asks, leadsTo));
        const reached = new Set<string>(links[0]?.leadsTo);
        for (const _ of links) {
          for (const { asks, leadsTo } of links) {
            if (asks.some((belt) => reached.has(belt))) for (const belt of leadsTo) reached.add(belt);
          }
        }
        const back = links[0]?.asks.some((belt) => reached.has(belt)) ?? false;
        const circle = circleThrough('a0', links);
        expect(circle !== null).toBe(back);
        circle?.forEach(({ audienceId, belt }, at) => {
          const next = circle[at + 1]?.audienceId ?? 'a0';
          expect(links.find((one) => one.audienceId === audienceId)?.leadsTo).toContain(belt);
          expect(links.find((one) => one.audienceId === next)?.asks).toContain(belt);
        });
      }),
    );
  });
});
