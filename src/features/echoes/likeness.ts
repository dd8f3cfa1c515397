import { foldInPlace } from '../wordlists/public';

/** Letters in a row that two texts are compared by. */
const SHINGLE = 5;
/** Fewer of them are a greeting or a thank-you, which are all alike. */
const FEWEST = 30;
/** Bands of hashes: two texts of which half is the same share one in 99 cases of a hundred, unrelated ones hardly ever. */
const BANDS = 32;
const ROWS = 3;

/** What of a text is compared: rows of letters, without links, mentions, signs and spaces. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const letters = foldInPlace(text.replace(/https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+/giu, ' ')).text.replace(
    /[^\p{L}\p{N}]+/gu,
    '',
  );
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) shingles.add(hash(letters, at, at + SHINGLE));
  return shingles;
}

/** FNV-1a. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function mix(value: number, seed: number): number {
  let mixed = Math.imul(value ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The least of many hashes of a text's rows of letters (MinHash), three by three: texts that have much in common have
 * one of these numbers in common, so that an index finds them. None for what is too short to be compared.
 */
export function bandsOf(shingles: ReadonlySet<number>): readonly number[] {
  if (shingles.size < FEWEST) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < least.length; at += 1) {
      const here = mix(shingle, at);
      if (here < (least[at] ?? 0)) least[at] = here;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let value = band;
    for (let row = 0; row < ROWS; row += 1) value = mix(value ^ (least[band * ROWS + row] ?? 0), row);
    return value | 0;
  });
}

/** How much of both texts together stands in both: 0 to 1. */
export function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let both = 0;
  for (const shingle of few) if (many.has(shingle)) both += 1;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}
