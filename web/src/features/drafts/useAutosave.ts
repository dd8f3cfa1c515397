import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import { forgetWords, keepWords, keptWords } from './kept';

/** How long the keys rest before words are saved, in milliseconds. */
const REST = 700;

/** `stale`: somebody (the same person, elsewhere) saved other words meanwhile. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'failed' | 'stale';

/** Words as the server has them, and how it is given others. */
export interface Saved<W extends object> {
  /** What they belong to; by it this device keeps what the server does not have yet. */
  readonly id: string;
  readonly words: W;
  readonly version: number;
  /** Saves over a version; null: over whichever there is. */
  save(words: W, over: number | null): Promise<{ readonly version: number }>;
  /** Reads them again, as they stand now. */
  latest(): Promise<{ readonly words: W; readonly version: number }>;
}

export interface Autosave<W extends object> {
  readonly words: W;
  readonly state: Saving;
  readonly error: unknown;
  change(changes: Partial<W>): void;
  /** Saves what is not saved yet; false when that failed. */
  flush(): Promise<boolean>;
  /** Saves in any case; false when that failed. */
  keep(): Promise<boolean>;
  /** After a conflict: these words stand. */
  keepMine(): void;
  /** After a conflict: the words saved elsewhere stand. */
  takeTheirs(): void;
}

/** Keeps words on the server as they are written, and never writes over what it has not seen. */
export function useAutosave<W extends object>(saved: Saved<W>): Autosave<W> {
  const { id } = saved;
  const [words, setWords] = useState(saved.words);
  const [state, setState] = useState<Saving>('saved');
  const [error, setError] = useState<unknown>(null);
  /** The words as typed last, and the version they stand on. */
  const typed = useRef(words);
  const version = useRef(saved.version);
  const first = useRef(words);
  const server = useRef(saved);
  useEffect(() => {
    server.current = saved;
  });

  const store = useCallback(
    async (over: number | null): Promise<boolean> => {
      const sent = typed.current;
      setState('saving');
      try {
        version.current = (await server.current.save(sent, over)).version;
        const all = typed.current === sent;
        if (all) void forgetWords(id);
        setState(all ? 'saved' : 'waiting');
        return all;
      } catch (failure) {
        setError(failure);
        setState(isProblem(failure, 'stale-version') ? 'stale' : 'failed');
        return false;
      }
    },
    [id],
  );

  // Words that this device kept and the server never got: they go on, unless other words were saved meanwhile.
  useEffect(() => {
    void keptWords<W>(id).then((kept) => {
      if (kept === undefined || typed.current !== first.current) return;
      typed.current = kept.words;
      setWords(kept.words);
      setState(kept.version === version.current ? 'waiting' : 'stale');
    });
  }, [id]);

  useEffect(() => {
    if (state !== 'waiting') return;
    const timer = setTimeout(() => void store(version.current), REST);
    return () => clearTimeout(timer);
  }, [state, words, store]);

  useEffect(() => {
    if (state === 'saved') return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [state]);

  return {
    words,
    state,
    error,
    change: (changes) => {
      typed.current = { ...typed.current, ...changes };
      setWords(typed.current);
      void keepWords(id, { words: typed.current, version: version.current });
      setState((old) => (old === 'stale' || old === 'saving' ? old : 'waiting'));
    },
    flush: () => (state === 'saved' ? Promise.resolve(true) : store(version.current)),
    keep: () => store(version.current),
    keepMine: () => void store(null),
    takeTheirs: () => {
      void server.current.latest().then((theirs) => {
        void forgetWords(id);
        version.current = theirs.version;
        typed.current = theirs.words;
        setWords(theirs.words);
        setState('saved');
      });
    },
  };
}
