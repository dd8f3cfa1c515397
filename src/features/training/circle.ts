import type { Id } from '../../kernel/id';

/** An audience with the belts its rule asks for, or rules out, and those that open assignments lead it to. */
export interface Link {
  readonly audienceId: Id;
  readonly asks: readonly string[];
  readonly leadsTo: readonly string[];
}

/** A step of a circle: this audience is led to a belt that the audience of the next step asks for. */
export interface Step {
  readonly audienceId: Id;
  readonly belt: string;
}

/**
 * The shortest way on which assignments to an audience change who belongs to it: the belt it is led to decides over
 * another audience, whose belt decides over a third, until one decides over the first. Null when there is none.
 */
export function circleThrough(start: Id, links: readonly Link[]): readonly Step[] | null {
  const first = links.find(({ audienceId }) => audienceId === start);
  if (first === undefined) return null;
  const seen = new Set<Id>();
  let ways: readonly { readonly at: Link; readonly steps: readonly Step[] }[] = [{ at: first, steps: [] }];
  while (ways.length > 0) {
    const next: { at: Link; steps: readonly Step[] }[] = [];
    for (const { at, steps } of ways) {
      for (const belt of at.leadsTo) {
        const further = [...steps, { audienceId: at.audienceId, belt }];
        if (first.asks.includes(belt)) return further;
        for (const link of links) {
          if (!link.asks.includes(belt) || seen.has(link.audienceId)) continue;
          seen.add(link.audienceId);
          next.push({ at: link, steps: further });
        }
      }
    }
    ways = next;
  }
  return null;
}
