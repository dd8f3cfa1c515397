import { VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { useText } from '../app/text';
import { ProblemNotice } from './ProblemNotice';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** Waiting, failed or there: the three states of whatever the server is asked for. */
export function Loaded<T>({ query, rows = 3, children }: Props<T>): JSX.Element {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />;
  return <Waiting rows={rows} />;
}

export function Waiting({ rows = 3 }: { rows?: number }): JSX.Element {
  const t = useText();
  return (
    <div role="status" data-waiting className="waiting">
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, index) => (
        <p key={index} />
      ))}
    </div>
  );
}
