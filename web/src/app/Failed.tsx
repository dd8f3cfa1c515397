import type { ErrorComponentProps } from '@tanstack/react-router';
import type { JSX } from 'react';
import { ProblemNotice } from '../ui/ProblemNotice';

/** A screen that broke: the console around it stays. */
export function Failed({ error, reset }: ErrorComponentProps): JSX.Element {
  return <ProblemNotice error={error} retry={reset} />;
}
