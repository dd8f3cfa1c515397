import { type CalendarDate, dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, staleVersion } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';

/** Words to begin a reply from, something to know about the matter, or what the company states in a crisis. */
export const KINDS = ['reply', 'knowledge', 'statement'] as const;
export type Kind = (typeof KINDS)[number];

export type SnippetState = 'proposed' | 'kept' | 'retired';

export const snippetStates = transitions<SnippetState>('proposed', {
  proposed: ['proposed', 'kept', 'retired'],
  kept: ['kept', 'proposed', 'retired'],
  retired: [],
});

/** What may stand in braces: who writes, and the channel. A customer is never named: handles are kept apart. */
export const VARIABLES = ['me', 'channel'] as const;
export type Variables = Readonly<Record<(typeof VARIABLES)[number], string>>;

export interface Stated {
  readonly kind: Kind;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  /** Null: whatever it is about. */
  readonly topicId: Id | null;
  /** Null: on every channel. */
  readonly channelId: Id | null;
}

/** Words kept for replies: they begin a draft, and go through its review like all words. */
export interface Snippet extends Stated {
  readonly id: Id;
  readonly state: SnippetState;
  readonly proposedBy: Id;
  /** Who looks after it. */
  readonly ownerId: Id;
  readonly keptBy: Id | null;
  /** The last day on which it is offered. */
  readonly expiresOn: CalendarDate | null;
  /** Why it is offered no more. */
  readonly note: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly version: number;
}

/** Who acts on a snippet, and whether as a lead within whose scope it lies. */
export interface By {
  readonly personId: Id;
  readonly leads: boolean;
}

/** @throws Problem invalid-request for a variable that is none */
export function propose(stated: Stated, personId: Id, now: Date): Snippet {
  demandVariables(stated.text);
  return {
    ...stated,
    ...{ id: newId(), state: 'proposed', proposedBy: personId, ownerId: personId, keptBy: null },
    ...{ expiresOn: null, note: null, createdAt: now, changedAt: now, version: 1 },
  };
}

/**
 * Other words. Those that a lead states of what is kept stay kept; those of anybody else wait to be kept again.
 * @throws Problem not-found, stale-version, wrong-state, invalid-request
 */
export function change(snippet: Snippet, stated: Stated, by: By, expected: number | null, now: Date): Snippet {
  demandOwn(snippet, by);
  if (expected !== null && expected !== snippet.version) throw staleVersion({ id: snippet.id });
  demandVariables(stated.text);
  const state = by.leads ? snippet.state : 'proposed';
  return { ...moved(snippet, state, now), ...stated };
}

/** A lead keeps it: it is offered until that day. @throws Problem wrong-state, invalid-request for a day that is over */
export function keep(
  snippet: Snippet,
  terms: { readonly ownerId: Id; readonly expiresOn: CalendarDate },
  personId: Id,
  now: Date,
): Snippet {
  if (terms.expiresOn < dateOf(now)) throw faulty('/expiresOn', 'in-the-past');
  return { ...moved(snippet, 'kept', now), ...terms, keptBy: personId };
}

/** It is offered no more. @throws Problem not-found, wrong-state */
export function retire(snippet: Snippet, by: By, note: string | null, now: Date): Snippet {
  demandOwn(snippet, by);
  return { ...moved(snippet, 'retired', now), note };
}

/** Whose it is to change: leads', its owner's, and who proposed it as long as nobody has kept it. */
export function isTheirs({ state, proposedBy, ownerId }: Snippet, { personId, leads }: By): boolean {
  return leads || ownerId === personId || (state === 'proposed' && proposedBy === personId);
}

export function isOffered({ state, expiresOn }: Snippet, now: Date): boolean {
  return state === 'kept' && expiresOn !== null && expiresOn >= dateOf(now);
}

/** The words with what stands in braces put in its place. */
export function filled(text: string, variables: Variables): string {
  return text.replace(BRACES, (whole, name: string) => (isVariable(name) ? variables[name] : whole));
}

const BRACES = /\{([^{}]*)\}/gu;

function isVariable(name: string): name is keyof Variables {
  return (VARIABLES as readonly string[]).includes(name);
}

/** @throws Problem invalid-request */
function demandVariables(text: string): void {
  const unknown = [...text.matchAll(BRACES)].map(([, name = '']) => name).find((name) => !isVariable(name));
  if (unknown !== undefined) throw faulty('/text', 'unknown-variable', { variable: unknown });
}

/** @throws Problem not-found for whom it does not concern */
function demandOwn(snippet: Snippet, by: By): void {
  if (!isTheirs(snippet, by)) throw notFound({ id: snippet.id });
}

/** @throws Problem wrong-state */
function moved(snippet: Snippet, state: SnippetState, now: Date): Snippet {
  snippetStates.demand(snippet.state, state);
  return { ...snippet, state, changedAt: now };
}

function faulty(pointer: string, code: string, params: Fault['params'] = {}): Error {
  return invalidRequest({}, { faults: [{ pointer, code, params }] });
}
