import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type LiveState, useLive } from '../../app/live';

/** What became of an interaction since the list was loaded: a colleague took it, or it is done. */
export type Since = 'claimed' | 'done';

interface Followed {
  readonly state: LiveState;
  /** How many came since the list was loaded. */
  readonly arrived: number;
  readonly since: ReadonlyMap<string, Since>;
  /** Shows what came. */
  readonly show: () => void;
}

const KINDS = ['feed.arrived', 'feed.claimed', 'feed.released', 'feed.done', 'feed.changed'] as const;

interface Arrivals {
  /** The first few of them, by id. */
  readonly ids: ReadonlySet<string>;
  readonly more: number;
}

const NOTHING: Arrivals = { ids: new Set(), more: 0 };

/** Follows the feed: the list stays where it is, and says what changed since it was loaded. */
export function useFollowed(offDuty: boolean): Followed {
  const queries = useQueryClient();
  const [arrivals, setArrivals] = useState(NOTHING);
  const [since, setSince] = useState<ReadonlyMap<string, Since>>(new Map());
  const show = (): void => {
    setArrivals(NOTHING);
    setSince(new Map());
    void queries.invalidateQueries({ queryKey: ['feed'] });
  };
  const mark = (id: string, mark: Since | null): void =>
    setSince((before) => {
      const after = new Map(before);
      if (mark === null) after.delete(id);
      else after.set(id, mark);
      return after;
    });
  const state = useLive({
    query: offDuty ? 'of=feed&offDuty=true' : 'of=feed',
    kinds: KINDS,
    hear({ kind, data }) {
      const id = String(data['id']);
      if (kind === 'reload' || data['mine'] === true) show();
      else if (kind === 'feed.arrived') {
        const { ids, count } = data as { ids: readonly string[]; count: number };
        setArrivals((before) => ({
          ids: new Set([...before.ids, ...ids]),
          more: before.more + Math.max(0, count - ids.length),
        }));
      } else if (kind === 'feed.changed') void queries.invalidateQueries({ queryKey: ['feed'] });
      else if (kind === 'feed.claimed') mark(id, 'claimed');
      else if (kind === 'feed.done') mark(id, 'done');
      else mark(id, null);
    },
  });
  return { state, arrived: arrivals.ids.size + arrivals.more, since, show };
}
