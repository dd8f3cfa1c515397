import type { PublishedKey } from './signing';

/** What a look at a signed document found beside its signature. */
export interface FormatFound {
  readonly faults: readonly string[];
  /** What is printed of it when there are none. */
  readonly said: readonly string[];
}

type Check = (document: unknown, known: readonly PublishedKey[] | null) => Promise<FormatFound>;

const declared = new Map<string, Check>();

/** What `obi evidence verify` checks in documents of a format of a higher room. @throws Error when one is declared twice */
export function declareSignedFormat(format: string, check: Check): void {
  if (declared.has(format)) throw new Error(`The format '${format}' is declared twice.`);
  declared.set(format, check);
}

/** The check of a document's format, if one is declared. */
export function signedFormat(document: unknown): Check | undefined {
  const format = (document as { format?: unknown } | null)?.format;
  return typeof format === 'string' ? declared.get(format) : undefined;
}
