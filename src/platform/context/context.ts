import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor';
import type { Id } from '../../kernel/id';

/** What travels with one request, job or command without being passed by hand. */
export interface Context {
  readonly requestId: Id | null;
  /** Network address that the request came from; null for jobs and commands. */
  readonly address: string | null;
  readonly actor: Actor;
  /** BCP 47 language of replies, `en` or `he` or any other catalogue. */
  readonly language: string;
  /** The ambient transaction, if one is open. */
  readonly manager: EntityManager | null;
}

const storage = new AsyncLocalStorage<Context>();

const nobody: Context = {
  requestId: null,
  address: null,
  actor: { kind: 'system', name: 'obi' },
  language: 'en',
  manager: null,
};

/** The context of the running request, job or command; outside any, Obi itself. */
export function currentContext(): Context {
  return storage.getStore() ?? nobody;
}

/** Runs `fn` with parts of the context changed. */
export function withContext<T>(changes: Partial<Context>, fn: () => T): T {
  return storage.run({ ...currentContext(), ...changes }, fn);
}

/** Says whose request it turned out to be: all that the present one does from here on is theirs. */
export function identify(actor: Actor): void {
  const context = storage.getStore();
  if (context === undefined) throw new Error('Nobody can be identified outside a request.');
  Object.assign(context, { actor });
}

export function currentActor(): Actor {
  return currentContext().actor;
}
