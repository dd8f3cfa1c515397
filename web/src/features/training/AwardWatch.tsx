import { useQuery } from '@tanstack/react-query';
import { type JSX, Suspense, useEffect, useRef, useState } from 'react';
import { later } from '../../app/later';
import { type MyTraining, trainingQuery } from './training';

type Belt = MyTraining['belts'][number];

/** Loaded when there is something to say. */
const AwardDialog = later(() => import('./AwardDialog').then((part) => part.AwardDialog));

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
