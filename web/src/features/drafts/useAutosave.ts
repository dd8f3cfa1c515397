import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import { type Draft, draftQuery, type DraftWords, useSaveDraft } from './drafts';
import { forgetWords, keepWords, keptWords } from './kept';

/** How long the keys rest before words are saved, in milliseconds. */
const REST = 700;

/** `stale`: somebody (the same person, elsewhere) saved other words meanwhile. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'failed' | 'stale';

export interface Autosave {
  readonly words: DraftWords;
  readonly state: Saving;
  readonly error: unknown;
  change(changes: Partial<DraftWords>): void;
  /** Saves what is not saved yet; false when that failed. */
  flush(): Promise<boolean>;
  /** After a conflict: these words stand. */
  keepMine(): void;
  /** After a conflict: the words saved elsewhere stand. */
  takeTheirs(): void;
}

function wordsOf({ text, goalId, relationship, language }: Draft): DraftWords {
  return { text, goalId, relationship, language };
}

/** Keeps the words of a draft on the server as they are written, and never writes over what it has not seen. */
export function useAutosave(draft: Draft): Autosave {
  const queries = useQueryClient();
  const { mutateAsync: save, error } = useSaveDraft(draft.id);
  const [words, setWords] = useState(() => wordsOf(draft));
  const [state, setState] = useState<Saving>('saved');
  /** The words as typed last, and the version they stand on. */
  const typed = useRef(words);
  const version = useRef(draft.version);
  const first = useRef(words);

  const store = useCallback(
    async (over: number | null): Promise<boolean> => {
      const sent = typed.current;
      setState('saving');
      try {
        version.current = (await save({ words: sent, version: over })).version;
        const all = typed.current === sent;
        if (all) void forgetWords(draft.id);
        setState(all ? 'saved' : 'waiting');
        return all;
      } catch (failure) {
        setState(isProblem(failure, 'stale-version') ? 'stale' : 'failed');
        return false;
      }
    },
    [draft.id, save],
  );

  // Words that this device kept and the server never got: they go on, unless other words were saved meanwhile.
  useEffect(() => {
    void keptWords(draft.id).then((kept) => {
      if (kept === undefined || typed.current !== first.current) return;
      typed.current = kept.words;
      setWords(kept.words);
      setState(kept.version === version.current ? 'waiting' : 'stale');
    });
  }, [draft.id]);

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
      void keepWords(draft.id, { words: typed.current, version: version.current });
      setState((old) => (old === 'stale' || old === 'saving' ? old : 'waiting'));
    },
    flush: () => (state === 'saved' ? Promise.resolve(true) : store(version.current)),
    keepMine: () => void store(null),
    takeTheirs: () => {
      void queries.query({ ...draftQuery(draft.id), staleTime: 0 }).then((theirs) => {
        void forgetWords(draft.id);
        version.current = theirs.version;
        typed.current = wordsOf(theirs);
        setWords(typed.current);
        setState('saved');
      });
    },
  };
}
