/** Kinds of refusal; HTTP statuses belong to the edge (RFC 9457). */
export type ProblemKind =
  'invalid' | 'unauthenticated' | 'forbidden' | 'missing' | 'conflict' | 'gone' | 'limited' | 'unavailable';

/** One fault of a request: `pointer` is a JSON pointer (RFC 6901) or `row/column` of a file. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Within a text: UTF-16 code units, `to` behind the last one. */
  readonly from?: number;
  readonly to?: number;
}

/** What somebody lacks for a permit, and the console path where it is to be had. */
export interface Missing {
  readonly kind: string;
  readonly id: string;
  readonly where: string;
}

export interface ProblemMore {
  readonly faults?: readonly Fault[];
  readonly missing?: readonly Missing[];
}

/** A named refusal. Thrown by verbs and use cases, turned into a localised problem document at the edge. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    readonly params: Readonly<Record<string, unknown>> = {},
    readonly more: ProblemMore = {},
  ) {
    super(`${code}${Object.keys(params).length > 0 ? ` ${JSON.stringify(params)}` : ''}`);
    this.name = 'Problem';
  }
}

export interface ProblemType {
  (params?: Readonly<Record<string, unknown>>, more?: ProblemMore): Problem;
  readonly kind: ProblemKind;
  readonly code: string;
}

const catalogue = new Map<string, ProblemType>();

/**
 * Declares a problem type. Its texts stand in `messages/<language>/*.json` under `problem.<code>`.
 * @throws Error when two rooms declare one code.
 */
export function problem(kind: ProblemKind, code: string): ProblemType {
  if (catalogue.has(code)) throw new Error(`Problem '${code}' is declared twice.`);
  const type = Object.assign(
    (params: Readonly<Record<string, unknown>> = {}, more: ProblemMore = {}) => new Problem(kind, code, params, more),
    { kind, code },
  );
  catalogue.set(code, type);
  return type;
}

/** Every problem type declared so far, by code. */
export function problemTypes(): ReadonlyMap<string, ProblemType> {
  return catalogue;
}

/** Problems that any room may throw. */
export const invalidRequest = problem('invalid', 'invalid-request');
export const notFound = problem('missing', 'not-found');
export const staleVersion = problem('conflict', 'stale-version');
export const wrongState = problem('conflict', 'wrong-state');
