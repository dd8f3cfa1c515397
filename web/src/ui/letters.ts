import { useEffect, useRef, useState } from 'react';

/** Acts by the place of a key on the keyboard, so that they work in every language: `KeyJ`; `Help` is the question mark. */
type Letters = Readonly<Record<string, (() => void) | undefined>>;

const KEPT = 'obi.letters';

/** Whether single letters do acts here; whoever speaks to their machine turns them off. */
export function useLettersOn(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT) !== 'off');
  const set = (next: boolean): void => {
    localStorage.setItem(KEPT, next ? 'on' : 'off');
    setOn(next);
  };
  return [on, set];
}

/** Does acts by single letters, while nobody types and no dialog is open. */
export function useLetters(letters: Letters, on: boolean): void {
  const known = useRef(letters);
  useEffect(() => {
    known.current = letters;
  });
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (
        target?.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true], dialog, [role=dialog]')
      )
        return;
      const act = known.current[event.key === '?' ? 'Help' : event.code];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}
