/** Words that the server does not have yet, the version they were written on, and what stood in it. */
export interface Kept<W> {
  readonly words: W;
  readonly version: number;
  readonly base?: W;
  /** When they were kept, in the milliseconds of this device. */
  readonly at?: number;
}

/** Words that were found on this device, and by which key. */
export interface Found<W> extends Kept<W> {
  readonly key: string;
}

const STORE = 'words';

/** This window's own place on the device: two windows on one draft never write over each other's words. */
const WINDOW = `${Date.now().toString(36)}.${Math.random().toString(36).slice(2)}`;
const lockOf = (window: string): string => `obi.words ${window}`;
const keyOf = (id: string): string => `${id} ${WINDOW}`;

let held = false;

/** Says to other windows that this one is open and sees to its words itself; the browser forgets it with the window. */
function holdPlace(): void {
  if (held || !('locks' in navigator)) return;
  held = true;
  void navigator.locks.request(lockOf(WINDOW), () => new Promise(() => undefined)).catch(() => undefined);
}

/** Windows that are open now; none where the browser does not say, so that words are shown twice rather than never. */
async function openWindows(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held: locks = [] } = await navigator.locks.query().catch(() => ({ held: [] }));
  return new Set(locks.map(({ name = '' }) => name));
}

/** The browser's own store of this console; null where it is closed to us. */
function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.open('obi.drafts', 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

let opened: Promise<IDBDatabase | null> | undefined;

async function ask<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  opened ??= open();
  const database = await opened;
  if (database === null) return undefined;
  return new Promise((resolve) => {
    const asked = act(database.transaction(STORE, mode).objectStore(STORE));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(undefined);
  });
}

/** Keeps words on this device until the server has them: a closed lid or a lost connection takes nothing. */
export async function keepWords(id: string, kept: Kept<object>): Promise<void> {
  holdPlace();
  await ask('readwrite', (store) => store.put({ ...kept, at: Date.now() }, keyOf(id)));
}

/** What this window kept, and what windows that are closed by now left behind; the latest first. */
export async function keptWords<W extends object>(id: string): Promise<readonly Found<W>[]> {
  const range = IDBKeyRange.bound(id, `${id} \uffff`);
  const keys = (await ask('readonly', (store) => store.getAllKeys(range))) ?? [];
  const values = (await ask('readonly', (store) => store.getAll(range) as IDBRequest<Kept<W>[]>)) ?? [];
  if (keys.length !== values.length) return [];
  const others = await openWindows();
  return values
    .flatMap((kept, at) => {
      const key = keys[at];
      return typeof key === 'string' ? [{ ...kept, key }] : [];
    })
    .filter(({ key }) => key === keyOf(id) || !others.has(lockOf(key.slice(id.length + 1))))
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

export async function forgetWords(id: string): Promise<void> {
  await ask('readwrite', (store) => store.delete(keyOf(id)));
}

/** Words of a closed window are this one's from now on. */
export async function takeOver(id: string, { key, ...kept }: Found<object>): Promise<void> {
  await keepWords(id, kept);
  if (key !== keyOf(id)) await forgetFound({ key });
}

/** Words of a closed window that its author has seen and dealt with. */
export async function forgetFound({ key }: Pick<Found<object>, 'key'>): Promise<void> {
  await ask('readwrite', (store) => store.delete(key));
}

/** Whoever signs out leaves no words behind on this device, nor what the service worker kept for reading offline. */
export async function forgetAllWords(): Promise<void> {
  await Promise.all([ask('readwrite', (store) => store.clear()), forgetAnswers()]);
}

/** Lets go of what the server told the signed-in person (web/worker/answers.ts keeps it). */
export async function forgetAnswers(): Promise<void> {
  // Pages that are not secure have no caches, and no service worker.
  if ('caches' in window) await caches.delete('obi-answers');
}
