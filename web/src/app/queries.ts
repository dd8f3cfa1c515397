import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem';

/** Only what may pass by itself is asked again: no reply, or a fault of the server. */
function passing(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    // Asked without a connection too: the service worker may have the answer, and what has none is told as it is.
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 5_000,
      retry: (count, error) => count < 2 && passing(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
