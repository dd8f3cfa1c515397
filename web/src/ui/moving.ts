import { type RefObject, useEffect, useRef } from 'react';

/** Marks a button that moves its row, for `useMoved`. */
export const MOVES = { up: { 'data-moves': 'up' }, down: { 'data-moves': 'down' } } as const;

/**
 * Keeps the focus on the button that moved a row of a list, where the row went; on the other one where it can go no
 * further. Answers what to call with the row's place after the move.
 */
export function useMoved(list: RefObject<HTMLElement | null>): (place: number, way: 'up' | 'down') => void {
  const moved = useRef<{ readonly place: number; readonly way: 'up' | 'down' } | null>(null);
  useEffect(() => {
    if (moved.current === null) return;
    const { place, way } = moved.current;
    moved.current = null;
    const row = list.current?.children[place];
    const button = (which: string) => row?.querySelector<HTMLElement>(`[data-moves${which}]:not(:disabled)`);
    (button(`=${way}`) ?? button(''))?.focus();
  });
  return (place, way) => {
    moved.current = { place, way };
  };
}
