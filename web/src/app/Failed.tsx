import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import type { JSX } from 'react';
import { ProblemNotice } from '../ui/ProblemNotice';

/** A screen that broke, or did not come: the console around it stays. */
export function Failed({ error, reset }: ErrorComponentProps): JSX.Element {
  const router = useRouter();
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return <ProblemNotice error={error} retry={retry} />;
}
