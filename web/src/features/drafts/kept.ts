/** Words that the server does not have yet, the version they were written on, and what stood in it. */
export interface Kept<W> {
  readonly words: W;
  readonly version: number;
  readonly base?: W;
}

const STORE = 'words';

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
  await ask('readwrite', (store) => store.put(kept, id));
}

export async function keptWords<W extends object>(id: string): Promise<Kept<W> | undefined> {
  return (await ask('readonly', (store) => store.get(id) as IDBRequest<Kept<W> | undefined>)) ?? undefined;
}

export async function forgetWords(id: string): Promise<void> {
  await ask('readwrite', (store) => store.delete(id));
}

/** Whoever signs out leaves no words behind on this device. */
export async function forgetAllWords(): Promise<void> {
  await ask('readwrite', (store) => store.clear());
}
