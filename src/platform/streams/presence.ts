import type { Id } from '../../kernel/id';
import { isId } from '../../kernel/id';
import type { HouseClock } from '../database/pace';

/** Real milliseconds for which somebody is believed to look; whoever does says so oftener. */
const BELIEVED = 25_000;

/** What processes tell each other: somebody looks at something, no longer does, or (`asks`) who else does. */
export interface Look {
  readonly subjectId: Id;
  readonly personId: Id;
  readonly looks: boolean;
  readonly asks: boolean;
}

/** Who looks at what right now: told between processes, forgotten within seconds, stored nowhere. */
export class Presence {
  private readonly seen = new Map<Id, Map<Id, number>>();

  constructor(private readonly clock: HouseClock) {}

  /** @returns whether that changes who looks at it */
  take({ subjectId, personId, looks }: Look): boolean {
    const people = this.seen.get(subjectId) ?? new Map<Id, number>();
    const known = people.has(personId);
    if (looks) people.set(personId, this.clock.real().getTime() + BELIEVED);
    else people.delete(personId);
    if (people.size === 0) this.seen.delete(subjectId);
    else this.seen.set(subjectId, people);
    return known !== looks;
  }

  /** Forgets whom nobody has vouched for; answers what they looked at. */
  expire(): readonly Id[] {
    const now = this.clock.real().getTime();
    const changed = new Set<Id>();
    for (const [subjectId, people] of this.seen) {
      for (const [personId, until] of people) {
        if (until > now) continue;
        people.delete(personId);
        changed.add(subjectId);
      }
      if (people.size === 0) this.seen.delete(subjectId);
    }
    return [...changed];
  }

  of(subjectId: Id): readonly Id[] {
    return [...(this.seen.get(subjectId)?.keys() ?? [])].sort();
  }
}

export function lookText({ subjectId, personId, looks, asks }: Look): string {
  return [subjectId, personId, looks ? 'on' : 'off', asks ? 'asks' : ''].join(' ');
}

export function lookOf(text: string): Look | null {
  const [subjectId = '', personId = '', state = '', asks = ''] = text.split(' ');
  if (!isId(subjectId) || !isId(personId)) return null;
  return { subjectId, personId, looks: state === 'on', asks: asks === 'asks' };
}
