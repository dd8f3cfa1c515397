import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import { type Found, forgetFound, forgetWords, keepWords, keptWords, takeOver } from './kept';

/** How long the keys rest before words are saved, in milliseconds. */
const REST = 700;
/** How long until words that did not get through are sent again. */
const AGAIN = 5_000;

/** `stale`: somebody (the same person, elsewhere) saved other words meanwhile. `offline`: kept on this device until there is a way. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'offline' | 'failed' | 'stale';

/** Words and the version they stand in. */
interface Version<W> {
  readonly words: W;
  readonly version: number;
}

/** Words as the server has them, and how it is given others. */
export interface Saved<W extends object> extends Version<W> {
  /** What they belong to; by it this device keeps what the server does not have yet. */
  readonly id: string;
  /** Saves over a version; null: over whichever there is. */
  save(words: W, over: number | null): Promise<{ readonly version: number }>;
  /** Reads them again, as they stand now. */
  latest(): Promise<Version<W>>;
}

export interface Autosave<W extends object> {
  readonly words: W;
  readonly state: Saving;
  readonly error: unknown;
  /** After a conflict: what was saved elsewhere, or kept by another window of this device. */
  readonly theirs: W | null;
  change(changes: Partial<W>): void;
  /** Saves what is not saved yet; false when that failed. */
  readonly flush: () => Promise<boolean>;
  /** Saves in any case; false when that failed. */
  keep(): Promise<boolean>;
  /** After a conflict: these words stand, or what was made of both. */
  keepMine(made?: Partial<W>): void;
  /** After a conflict: the words saved elsewhere stand. */
  takeTheirs(): void;
}

/** Keeps words on the server as they are written, and never writes over what it has not seen. */
export function useAutosave<W extends object>(saved: Saved<W>): Autosave<W> {
  const { id } = saved;
  const [words, setWords] = useState(saved.words);
  const [state, setState] = useState<Saving>('saved');
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<W | null>(null);
  /** The words as typed last; what the server had of them when last heard; and the version that was. */
  const typed = useRef(words);
  const base = useRef(saved.words);
  const version = useRef(saved.version);
  /** The version that a conflict shows: only that is written over. */
  const shown = useRef<number | null>(null);
  /** What windows that are closed by now left on this device, and that of it which a conflict shows. */
  const left = useRef<readonly Found<W>[]>([]);
  const rival = useRef<Found<W> | null>(null);
  const first = useRef(words);
  const server = useRef(saved);
  useEffect(() => {
    server.current = saved;
  });

  const adopt = useCallback((found: Version<W>): void => {
    base.current = found.words;
    version.current = found.version;
  }, []);

  /**
   * Other words stand on the server; when they are those we began from, something beside the words was changed. `ours`: these
   * came through already, and the answer was lost.
   */
  const conflict = useCallback(async (): Promise<'theirs' | 'ours' | 'none'> => {
    const found = await server.current.latest();
    const isOurs = same(found.words, typed.current);
    if (isOurs || same(found.words, base.current)) {
      adopt(found);
      return isOurs ? 'ours' : 'none';
    }
    shown.current = found.version;
    setTheirs(found.words);
    return 'theirs';
  }, [adopt]);

  /** Once one's own words are saved: shows what another window left, if it says anything else. */
  const showLeft = useCallback((): void => {
    rival.current = null;
    for (const found of left.current) {
      left.current = left.current.filter((other) => other !== found);
      if (same(found.words, typed.current) || (found.base !== undefined && same(found.words, found.base))) {
        void forgetFound(found);
        continue;
      }
      rival.current = found;
      setTheirs(found.words);
      return setState('stale');
    }
  }, []);

  const store = useCallback(
    async (over: number | null): Promise<boolean> => {
      const sent = typed.current;
      setState('saving');
      const send = async (on: number | null): Promise<void> => {
        const { version: now } = await server.current.save(sent, on);
        adopt({ words: sent, version: now });
      };
      try {
        try {
          await send(over);
        } catch (failure) {
          const stands = isProblem(failure, 'stale-version') ? await conflict() : 'theirs';
          if (stands === 'theirs') throw failure;
          if (stands === 'none') await send(version.current);
        }
        const all = typed.current === sent;
        if (all) void forgetWords(id);
        else void keepWords(id, { words: typed.current, version: version.current, base: base.current });
        setTheirs(null);
        setState(all ? 'saved' : 'waiting');
        if (all) showLeft();
        return all;
      } catch (failure) {
        setError(failure);
        setState(isProblem(failure, 'stale-version') ? 'stale' : isProblem(failure, 'offline') ? 'offline' : 'failed');
        return false;
      }
    },
    [id, adopt, conflict, showLeft],
  );

  // Words that this device kept and the server never got: they go on, unless other words were saved meanwhile.
  useEffect(() => {
    void keptWords<W>(id).then(async ([kept, ...others]) => {
      if (kept === undefined) return;
      if (typed.current !== first.current) {
        left.current = [kept, ...others];
        return;
      }
      left.current = others;
      typed.current = kept.words;
      setWords(kept.words);
      await takeOver(id, kept);
      if (kept.version === version.current) return setState('waiting');
      // Whatever was not there when they were begun is shown before it is written over.
      base.current = kept.base ?? kept.words;
      const stands = await conflict().catch(() => 'none');
      if (stands === 'ours') void forgetWords(id);
      setState(stands === 'theirs' ? 'stale' : stands === 'ours' ? 'saved' : 'waiting');
    });
  }, [id, conflict]);

  // What was changed on the server by an act of one's own, such as a suggestion accepted, while nothing waits here.
  const { version: told } = saved;
  useEffect(() => {
    if (state !== 'saved' || told <= version.current) return;
    const { words: found } = server.current;
    adopt({ words: found, version: told });
    if (same(found, typed.current)) return;
    typed.current = found;
    setWords(found);
  }, [told, state, adopt]);

  useEffect(() => {
    if (state !== 'waiting') return;
    const timer = setTimeout(() => void store(version.current), REST);
    return () => clearTimeout(timer);
  }, [state, words, store]);

  useEffect(() => {
    if (state !== 'offline') return;
    // Whichever comes first, and only once: both may come before the screen is drawn again.
    const over = new AbortController();
    const again = (): void => {
      if (over.signal.aborted) return;
      over.abort();
      void store(version.current);
    };
    const timer = setTimeout(again, AGAIN);
    addEventListener('online', again, { signal: over.signal });
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [state, store]);

  useEffect(() => {
    if (state === 'saved') return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    // A phone puts a page away without a word; what is typed goes out before.
    const hide = (): void => {
      if (document.visibilityState === 'hidden' && state === 'waiting') void store(version.current);
    };
    addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [state, store]);

  return {
    words,
    state,
    error,
    theirs,
    change: (changes) => {
      typed.current = { ...typed.current, ...changes };
      setWords(typed.current);
      void keepWords(id, { words: typed.current, version: version.current, base: base.current });
      setState((old) => (old === 'stale' || old === 'saving' || old === 'offline' ? old : 'waiting'));
    },
    flush: () => (state === 'saved' ? Promise.resolve(true) : store(version.current)),
    keep: () => store(version.current),
    keepMine: (made = {}) => {
      typed.current = { ...typed.current, ...made };
      setWords(typed.current);
      void keepWords(id, { words: typed.current, version: version.current, base: base.current });
      if (rival.current !== null) {
        void forgetFound(rival.current);
        rival.current = null;
        return void store(version.current);
      }
      // Words that came in between are shown as well before anything is written over them.
      if (theirs !== null) base.current = theirs;
      void store(shown.current ?? version.current);
    },
    takeTheirs: () => {
      if (rival.current !== null) {
        const { current: found } = rival;
        rival.current = null;
        typed.current = found.words;
        setWords(found.words);
        return void takeOver(id, found).then(() => store(version.current));
      }
      void server.current.latest().then((found) => {
        void forgetWords(id);
        adopt(found);
        typed.current = found.words;
        setWords(found.words);
        setTheirs(null);
        setState('saved');
        showLeft();
      });
    },
  };
}

function same(a: object, b: object): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof typeof a)[];
  return keys.every((key) => a[key] === b[key]);
}
