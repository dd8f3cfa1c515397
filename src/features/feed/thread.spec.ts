import fc from 'fast-check';
import { type Arriving, joinThreads, keyOf, type Thread } from './thread';

/** Threads kept in memory the way the tables keep them. */
class Shelf {
  private readonly threads = new Map<string, Thread>();
  private readonly threadOf = new Map<string, string>();
  private made = 0;

  arrive(batch: readonly Arriving[]): void {
    const keys = batch.flatMap((item) =>
      [item.externalId, item.parentExternalId].flatMap((id) => (id === null ? [] : [keyOf(item.channelId, id)])),
    );
    const members = keys.flatMap((key) => {
      const threadId = this.threadOf.get(key);
      return threadId === undefined ? [] : [{ channelId: 'c', externalId: key.slice(2), threadId }];
    });
    const touched = new Set(members.map((member) => member.threadId));
    const threads = [...this.threads.values()].filter(
      (thread) => touched.has(thread.id) || keys.includes(keyOf('c', thread.rootExternalId)),
    );
    const plan = joinThreads(batch, members, threads, () => `t${(this.made += 1)}`);
    for (const thread of plan.opened) this.threads.set(thread.id, thread);
    for (const { from, into } of plan.merged) {
      this.threads.delete(from);
      for (const [key, threadId] of this.threadOf) if (threadId === from) this.threadOf.set(key, into);
    }
    for (const thread of plan.raised) this.threads.set(thread.id, thread);
    for (const [key, threadId] of plan.threadOf) this.threadOf.set(key, threadId);
    const roots = [...this.threads.values()].map((thread) => thread.rootExternalId);
    expect(new Set(roots).size).toBe(roots.length);
  }

  /** Who is together with whom. */
  partition(): string[] {
    const groups = new Map<string, string[]>();
    for (const [key, threadId] of this.threadOf) groups.set(threadId, [...(groups.get(threadId) ?? []), key]);
    return [...groups.values()].map((group) => group.sort().join('|')).sort();
  }
}

/** A forest over 0…n-1 in which some never arrive; parents may have higher or lower names. */
const conversations = fc
  .array(fc.record({ parent: fc.nat(), root: fc.boolean(), arrives: fc.integer({ min: 0, max: 9 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((nodes) => {
    const items = nodes.flatMap(({ parent, root, arrives }, index): Arriving[] =>
      arrives === 0
        ? []
        : [
            {
              channelId: 'c',
              externalId: `n${index}`,
              parentExternalId: root || index === 0 ? null : `n${parent % index}`,
            },
          ],
    );
    const order = fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
    return fc.record({ order, cuts: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 40, maxLength: 40 }) });
  });

function batches(order: readonly Arriving[], cuts: readonly number[]): Arriving[][] {
  const found: Arriving[][] = [];
  for (let at = 0, cut = 0; at < order.length; cut += 1) {
    const size = cuts[cut] ?? 1;
    found.push(order.slice(at, at + size));
    at += size;
  }
  return found;
}

describe('Threads', () => {
  it('are the same in whatever order and batches interactions arrive', () => {
    fc.assert(
      fc.property(conversations, ({ order, cuts }) => {
        const inOrder = [...order].sort((a, b) => Number(a.externalId.slice(1)) - Number(b.externalId.slice(1)));
        const [atOnce, oneByOne, mixed] = [new Shelf(), new Shelf(), new Shelf()];
        atOnce.arrive(inOrder);
        for (const item of order) oneByOne.arrive([item]);
        for (const batch of batches(order, cuts)) mixed.arrive(batch);
        expect(oneByOne.partition()).toEqual(atOnce.partition());
        expect(mixed.partition()).toEqual(atOnce.partition());
      }),
      { numRuns: 500 },
    );
  });

  it('join replies to a parent that never came, and survive a circle', () => {
    const shelf = new Shelf();
    shelf.arrive([{ channelId: 'c', externalId: 'b', parentExternalId: 'missing' }]);
    shelf.arrive([{ channelId: 'c', externalId: 'a', parentExternalId: 'missing' }]);
    expect(shelf.partition()).toEqual(['c a|c b']);
    const circle = new Shelf();
    circle.arrive([{ channelId: 'c', externalId: 'x', parentExternalId: 'y' }]);
    circle.arrive([{ channelId: 'c', externalId: 'y', parentExternalId: 'x' }]);
    expect(circle.partition()).toEqual(['c x|c y']);
  });
});
