import type { Id } from '../../kernel/id';
import type { HouseClock } from '../database/pace';
import type { AnySource } from './streams';

/** Real milliseconds for which it is believed what fits a person. */
const BELIEVED = 1_000;

/** What fits the persons whose streams are open, by source; none where the source is closed for them. */
export class Fits {
  private readonly known = new Map<AnySource, Map<Id, { readonly fit: unknown; readonly at: number }>>();

  constructor(private readonly clock: HouseClock) {}

  of(source: AnySource, personId: Id): unknown {
    return this.known.get(source)?.get(personId)?.fit ?? null;
  }

  /** Looks up again what is older than a second: of all these persons, or of the `most` longest known. */
  async refresh(source: AnySource, personIds: Iterable<Id>, most: number | null = null): Promise<void> {
    const before = this.clock.real().getTime() - BELIEVED;
    const held = this.known.get(source) ?? new Map<Id, { readonly fit: unknown; readonly at: number }>();
    this.known.set(source, held);
    const old = [...new Set(personIds)].filter((id) => (held.get(id)?.at ?? 0) <= before);
    const asked = most === null ? old : old.sort((a, b) => at(held, a) - at(held, b)).slice(0, most);
    if (asked.length === 0) return;
    const now = this.clock.real().getTime();
    const found = await source.fits(asked);
    for (const id of asked) held.set(id, { fit: found.get(id) ?? null, at: now });
  }

  /** Forgets everybody whose streams are closed. */
  keep(personIds: ReadonlySet<Id>): void {
    for (const held of this.known.values()) for (const id of held.keys()) if (!personIds.has(id)) held.delete(id);
  }
}

function at(held: ReadonlyMap<Id, { readonly at: number }>, id: Id): number {
  return held.get(id)?.at ?? 0;
}
