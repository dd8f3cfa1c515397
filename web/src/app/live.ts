import { useEffect, useRef, useState } from 'react';
import { basePath } from '../api/client';

/** Something the server tells: ids and counts, never words. */
export interface LiveFrame {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** `polling`: there is no stream now, the screen asks again by itself. */
export type LiveState = 'live' | 'connecting' | 'polling' | 'offline';

/** Real milliseconds: beats come every ten seconds, so that after this the connection is dead. */
const SILENCE = 25_000;
/** Until a stream that was refused is asked for again. */
const LATER = 30_000;

interface Asked {
  /** What is asked for: `of=feed`. */
  readonly query: string;
  /** The kinds of events one listens to; `reload` always comes. */
  readonly kinds: readonly string[];
  readonly hear: (frame: LiveFrame) => void;
}

/**
 * Follows a stream of the server's while the window is to be seen: it goes on where it broke off, by itself, and says
 * when it cannot, so that the screen asks again in its old way.
 */
export function useLive({ query, kinds, hear }: Asked): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const listener = useRef(hear);
  useEffect(() => {
    listener.current = hear;
  });
  const listened = kinds.join(' ');
  useEffect(() => {
    let source: EventSource | null = null;
    let last = '';
    let alive = performance.now();
    let again: number | undefined;

    const close = (): void => {
      source?.close();
      source = null;
      window.clearTimeout(again);
    };
    const later = (next: LiveState): void => {
      close();
      setState(navigator.onLine ? next : 'offline');
      again = window.setTimeout(open, LATER);
    };
    const heard = (event: MessageEvent<string>): void => {
      if (event.lastEventId !== '') last = event.lastEventId;
      alive = performance.now();
      setState('live');
    };
    function open(): void {
      close();
      if (document.visibilityState === 'hidden') return;
      if (!navigator.onLine) return setState('offline');
      alive = performance.now();
      const from = last === '' ? '' : `&after=${encodeURIComponent(last)}`;
      const one = new EventSource(`${basePath}/api/v1/my/stream?${query}${from}`);
      source = one;
      one.addEventListener('beat', heard);
      one.addEventListener('end', (event: MessageEvent<string>) => {
        const { reason } = JSON.parse(event.data) as { reason: string };
        // After a stop or for a slow reader the browser opens it again by itself.
        if (reason === 'login' || reason === 'permit') later('polling');
      });
      for (const kind of ['reload', ...listened.split(' ')]) {
        one.addEventListener(kind, (event: MessageEvent<string>) => {
          heard(event);
          listener.current({ kind, data: JSON.parse(event.data) as Record<string, unknown> });
        });
      }
      one.onerror = () => {
        if (one.readyState === EventSource.CLOSED) later('polling');
        else setState(navigator.onLine ? 'connecting' : 'offline');
      };
    }
    const watch = window.setInterval(() => {
      if (source !== null && performance.now() - alive > SILENCE) open();
    }, 5_000);
    const seen = (): void => {
      if (document.visibilityState === 'hidden') close();
      else if (source === null) open();
    };
    const lost = (): void => later('offline');
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('online', open);
    window.addEventListener('offline', lost);
    open();
    return () => {
      close();
      window.clearInterval(watch);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('online', open);
      window.removeEventListener('offline', lost);
    };
  }, [query, listened]);
  return state;
}
