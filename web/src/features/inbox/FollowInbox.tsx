import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../app/live';

const KINDS = ['nudges.changed'] as const;

/** Follows one's own inbox: what came, ended or was put away elsewhere is asked for anew at once. */
export function FollowInbox(): null {
  const queries = useQueryClient();
  useLive({
    query: 'of=nudges',
    kinds: KINDS,
    hear: () => void queries.invalidateQueries({ queryKey: ['nudges'] }),
  });
  return null;
}
