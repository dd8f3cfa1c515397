import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, got } from '../../api/client';
import { episodeQuery, type Hearing } from './radio';

/** Where the player is, in seconds, and whether it plays. */
export interface Playing {
  readonly position: number | null;
  readonly plays: boolean;
}

/** Says that somebody is there while the page is in view or its sound plays; the server counts what lies between. */
export function useHearing(id: string, playing: () => Playing): Hearing | undefined {
  const queries = useQueryClient();
  const now = useRef(playing);
  now.current = playing;
  const { mutateAsync: begin, data: opened } = useMutation({
    mutationFn: () => got(api.POST('/api/v1/my/radio/{id}/openings', { params: { path: { id } } })),
  });
  const { mutateAsync: beat, data: heard } = useMutation({
    mutationFn: (position: number | null) =>
      got(
        api.POST('/api/v1/my/radio/{id}/beats', {
          params: { path: { id } },
          body: position === null ? {} : { position },
        }),
      ),
    onSuccess: ({ creditedSeconds }, _position, _context) => {
      const key = episodeQuery(id).queryKey;
      const known = queries.getQueryData(key)?.hearing?.creditedSeconds ?? null;
      if (creditedSeconds !== known) void queries.invalidateQueries();
    },
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    void begin()
      .then(({ beatEveryMs }) => {
        const beatOn = async (): Promise<void> => {
          const { position, plays } = now.current();
          if (plays || document.visibilityState === 'visible') await beat(position).catch(() => undefined);
          if (!gone) timer = setTimeout(() => void beatOn(), beatEveryMs);
        };
        if (!gone) timer = setTimeout(() => void beatOn(), beatEveryMs);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      clearTimeout(timer);
      void queries.invalidateQueries({ queryKey: ['radio', 'list'] });
    };
  }, [beat, begin, queries]);
  return heard ?? opened;
}
