import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

interface PageOf<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A keyset listing, page after page. */
export function pages<T, P extends PageOf<T>>(queryKey: QueryKey, fetch: (after: string | undefined) => Promise<P>) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => fetch(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: P) => page.next ?? undefined,
  });
}
