import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, got } from '../../api/client';
import { isProblem } from '../../api/problem';
import { type Credited, trainingQuery } from './training';

export interface Studying {
  /** What the server credited so far; null before the first beat. */
  readonly credited: Credited | null;
  /** How far the words were read before, in thousandths, on whatever device. */
  readonly reached: number;
  /** The same person studies in another window. */
  readonly elsewhere: boolean;
  readonly error: unknown;
  /** Goes on here. */
  resume(): void;
  /** Answers that somebody is there. */
  answer(): void;
}

interface Sign {
  readonly here?: boolean;
  readonly reached?: number;
}

/**
 * Studies a module while the page is in view: the server credits what lies between two beats. `read` says how far the
 * words are in view, in thousandths.
 */
export function useStudy(moduleId: string, active: boolean, read: () => number | undefined): Studying {
  const queries = useQueryClient();
  const [credited, setCredited] = useState<Credited | null>(null);
  const [round, setRound] = useState(0);
  const reading = useRef(read);
  reading.current = read;
  const open = useMutation({
    mutationFn: () => got(api.POST('/api/v1/my/studies', { body: { moduleId } })),
  });
  const beat = useMutation({
    mutationFn: ({ id, sign }: { id: string; sign: Sign }) =>
      got(api.POST('/api/v1/my/studies/{id}/beats', { params: { path: { id } }, body: sign })),
    onSuccess: (data) => {
      setCredited(data);
      if (data.awardId !== null) void queries.invalidateQueries();
    },
  });
  const { mutateAsync: begin } = open;
  const { mutateAsync: tick } = beat;
  const elsewhere = isProblem(beat.error, 'study-elsewhere');

  useEffect(() => {
    if (!active) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    void begin()
      .then((study) => {
        const beatOn = async (): Promise<void> => {
          const sent = performance.now();
          try {
            const reached = reading.current();
            const sign = reached === undefined ? {} : { reached };
            if (document.visibilityState === 'visible') await tick({ id: study.id, sign });
          } catch (failure) {
            if (isProblem(failure, 'study-elsewhere', 'not-enrolled', 'not-found')) return;
          }
          const spent = performance.now() - sent;
          if (!gone) timer = setTimeout(() => void beatOn(), Math.max(study.beatEveryMs - spent, 0));
        };
        if (!gone) timer = setTimeout(() => void beatOn(), study.beatEveryMs);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      clearTimeout(timer);
      void queries.invalidateQueries({ queryKey: trainingQuery.queryKey });
    };
  }, [active, begin, moduleId, queries, round, tick]);

  return {
    credited,
    reached: open.data?.reached ?? 0,
    elsewhere,
    error: open.error ?? (elsewhere ? null : beat.error),
    resume: () => {
      beat.reset();
      setRound((old) => old + 1);
    },
    answer: () => {
      if (open.data !== undefined) beat.mutate({ id: open.data.id, sign: { here: true } });
    },
  };
}
