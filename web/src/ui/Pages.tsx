import { Button, Group, Stack } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { type JSX, type ReactNode, useMemo } from 'react';
import { useText } from '../app/text';
import { Waiting } from './Loaded';
import { ProblemNotice } from './ProblemNotice';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

interface Props<T, P extends Page<T>> {
  readonly query: UseInfiniteQueryResult<InfiniteData<P>>;
  /** Shown instead of the list when there is nothing. */
  readonly empty: ReactNode;
  readonly children: (items: readonly P['items'][number][]) => ReactNode;
}

/** A listing as far as it was asked for, with the way to more of it. */
export function Pages<T, P extends Page<T>>({ query, empty, children }: Props<T, P>): JSX.Element {
  const t = useText();
  // The same rows as long as nothing came: who draws thousands of them need not draw them again.
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  if (query.data === undefined) {
    if (query.error !== null) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />;
    return <Waiting />;
  }
  return (
    <Stack>
      {items.length === 0 ? empty : children(items)}
      {query.isFetchNextPageError && <ProblemNotice error={query.error} retry={() => void query.fetchNextPage()} />}
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('act.more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
