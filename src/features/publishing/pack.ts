/** A value of a pack that lies beside it. */
export interface PackValue {
  /** Its place, `revisions.0.text`. */
  readonly path: string;
  readonly value: unknown;
}

/** What stands in a pack in place of such a value: the salted hash. */
export interface Concealed {
  readonly hash: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Words, links and what could be guessed back from an unsalted hash: whatever may have to leave one day. Everything else
 * of a pack says what was done, by which ids and when.
 */
const IN_WORDS: readonly RegExp[] = [
  /^revisions\.\d+\.(text|digest|title|byline)$/,
  /^images\.\d+\.(alt|digest)$/,
  /^revisions\.\d+\.checks\.findings\.\d+\.(message|fix)$/,
  /^reviews\.\d+\.note$/,
  /^publication\.link$/,
  /^interaction\.textDigest$/,
];

/** Takes the words out of a pack; `hashOf` salts and hashes each. Nothing is concealed where there was nothing. */
export function conceal(
  contents: unknown,
  hashOf: (value: PackValue) => string,
): { readonly contents: unknown; readonly values: readonly PackValue[] } {
  const values: PackValue[] = [];
  const walk = (node: Json, path: string): Json => {
    if (node !== null && IN_WORDS.some((pattern) => pattern.test(path))) {
      const value = { path, value: node };
      values.push(value);
      return { hash: hashOf(value) };
    }
    if (Array.isArray(node)) return (node as readonly Json[]).map((item, at) => walk(item, `${path}.${at}`));
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(
      Object.entries(node as { readonly [key: string]: Json }).map(([key, item]) => [
        key,
        walk(item, path === '' ? key : `${path}.${key}`),
      ]),
    );
  };
  return { contents: walk(contents as Json, ''), values };
}

/** The salted hash that stands at a place of a pack, if one does. */
export function concealedAt(contents: unknown, path: string): string | null {
  let node: unknown = contents;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || node === null) return null;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  const hash = (node as Partial<Concealed> | null | undefined)?.hash;
  return typeof hash === 'string' ? hash : null;
}
