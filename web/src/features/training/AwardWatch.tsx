import { useQuery } from '@tanstack/react-query';
import { type JSX, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { AwardDialog as Dialog } from './AwardDialog';
import { type MyTraining, trainingQuery } from './training';

type Belt = MyTraining['belts'][number];

/** Loaded when there is something to say; a connection that fails then takes nothing from whoever is at work. */
const AwardDialog = lazy(async (): Promise<{ default: typeof Dialog }> => {
  try {
    return { default: (await import('./AwardDialog')).AwardDialog };
  } catch {
    return { default: () => <></> };
  }
});

/** Sees a belt arrive, whichever act brought it, and says so once. */
export function AwardWatch(): JSX.Element | null {
  const belts = useQuery({ ...trainingQuery, enabled: false }).data?.belts;
  const known = useRef<ReadonlySet<string> | null>(null);
  const [fresh, setFresh] = useState<Belt | null>(null);
  useEffect(() => {
    if (belts === undefined) return;
    const before = known.current;
    known.current = new Set(belts.map(({ awardId }) => awardId));
    const arrived = before === null ? undefined : belts.find(({ awardId }) => !before.has(awardId));
    if (arrived !== undefined) setFresh(arrived);
  }, [belts]);
  if (fresh === null) return null;
  return (
    <Suspense>
      <AwardDialog belt={fresh} onClose={() => setFresh(null)} />
    </Suspense>
  );
}
