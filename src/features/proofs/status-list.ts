import { gunzipSync, gzipSync } from 'node:zlib';

/** Places of one list: so many that nobody is told by theirs. */
export const PLACES = 131_072;

/** What a list says of the credentials in it: taken back for good, or followed by a newer one. */
export const PURPOSES = ['revocation', 'refresh'] as const;
export type StatusPurpose = (typeof PURPOSES)[number];

export function isPurpose(value: string): value is StatusPurpose {
  return (PURPOSES as readonly string[]).includes(value);
}

/** Bits (the first is the highest of the first byte), compressed, as W3C's Bitstring Status List has them. */
export function encodeList(places: readonly number[]): string {
  const bits = Buffer.alloc(PLACES / 8);
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7));
  return `u${gzipSync(bits).toString('base64url')}`;
}

/** Whether a place of a list is set; null for what is no list or has no such place. */
export function isSet(encoded: unknown, place: number): boolean | null {
  if (typeof encoded !== 'string' || !encoded.startsWith('u')) return null;
  try {
    const bits = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: PLACES });
    const byte = bits[place >> 3];
    return byte === undefined ? null : (byte & (0x80 >> (place & 7))) !== 0;
  } catch {
    return null;
  }
}

/** What a list says of a credential: null where the credential does not stand in it. */
export function standingIn(credential: unknown, list: unknown): { purpose: string; set: boolean } | null {
  const { id, credentialSubject } = list as { id?: unknown; credentialSubject?: { encodedList?: unknown } };
  const { credentialStatus } = credential as { credentialStatus?: unknown };
  for (const entry of [credentialStatus].flat() as (Record<string, unknown> | null | undefined)[]) {
    if (entry === null || entry === undefined || typeof id !== 'string') continue;
    if (entry['statusListCredential'] !== id) continue;
    const set = isSet(credentialSubject?.encodedList, Number(entry['statusListIndex']));
    if (set !== null) return { purpose: String(entry['statusPurpose']), set };
  }
  return null;
}
