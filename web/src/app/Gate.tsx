import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { type JSX, lazy, Suspense } from 'react';
import { problemOf } from '../api/problem';
import { AwardWatch } from '../features/training/AwardWatch';
import { Waiting } from '../ui/Loaded';
import { ProblemNotice } from '../ui/ProblemNotice';
import { meQuery } from './session';
import { SessionEnded } from './SessionEnded';
import { Shell } from './Shell';

/** Only who is not signed in loads it, with the looks of the kit's fields. */
const SignIn = lazy(() =>
  Promise.all([import('../features/sign-in/SignIn'), import('@mantine/core/styles.layer.css')]).then(([module]) => ({
    default: module.SignIn,
  })),
);

/** Nobody signed in: the sign-in screen, at whatever address; else the console. */
export function Gate(): JSX.Element {
  const me = useQuery(meQuery);
  if (me.data !== undefined) {
    return (
      <Shell>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
        <SessionEnded />
        <AwardWatch />
      </Shell>
    );
  }
  const refused = problemOf(me.error);
  if (refused?.status === 401 || refused?.code === 'administrator-needed') {
    return (
      <Suspense>
        <SignIn />
      </Suspense>
    );
  }
  return (
    <main className="alone">
      {me.error === null ? <Waiting /> : <ProblemNotice error={me.error} retry={() => void me.refetch()} />}
    </main>
  );
}
