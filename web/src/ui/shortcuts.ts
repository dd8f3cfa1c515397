import { useEffect, useRef } from 'react';

/** A key with its modifiers, by its place on the keyboard: `ctrl+Enter`, `alt+KeyR`. It works in every language. */
type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/** Does acts by keys held with Ctrl or Alt, wherever the focus is; single letters belong to who types. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const known = useRef(shortcuts);
  useEffect(() => {
    known.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const held = [event.ctrlKey || event.metaKey ? 'ctrl' : '', event.altKey ? 'alt' : ''].filter(Boolean);
      if (held.length === 0 || event.repeat) return;
      const act = known.current[[...held, event.code].join('+')];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
