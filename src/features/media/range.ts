/** Bytes from one position up to another (not included). */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/**
 * What of a file is asked for: one range (RFC 9110, section 14), the whole for none, for several or for words that are
 * none, and null for a range that lies outside.
 */
export function sliceOf(range: string | undefined, bytes: number): Slice | 'whole' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const [, first = '', last = ''] = asked ?? [];
  if (asked === null || (first === '' && last === '')) return 'whole';
  if (first === '') return Number(last) === 0 ? null : { from: Math.max(0, bytes - Number(last)), to: bytes };
  const from = Number(first);
  const to = last === '' ? bytes : Math.min(Number(last) + 1, bytes);
  if (last !== '' && Number(last) < from) return 'whole';
  return from >= bytes ? null : { from, to };
}
