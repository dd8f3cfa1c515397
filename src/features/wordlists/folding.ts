import { ofLast } from '../../kernel/last';
import { fold } from '../topics/public';

/** A folded text, and for each of its code units where in the text it comes from. */
export interface Folded {
  readonly text: string;
  /** Of each folded unit: the first unit of the text it stands for; behind the last one the text's length. */
  readonly starts: Uint32Array;
  /** Of each folded unit: the unit of the text behind what it stands for. */
  readonly ends: Uint32Array;
}

/** A letter and its marks are folded together; a longer heap of marks is no writing. */
const MARKS = 16;
const MARK = /\p{M}/u;
const KNOWN = 4_096;

const FINALS: Readonly<Record<number, number>> = {
  0x5da: 0x5db,
  0x5dd: 0x5de,
  0x5df: 0x5e0,
  0x5e3: 0x5e4,
  0x5e5: 0x5e6,
};
const known = new Map<string, string>();

/**
 * A text as words are looked for in it, in the form that topics give their keywords, so that a word found in it can be
 * pointed at in the text itself.
 */
export const foldInPlace = ofLast(foldedText);

function foldedText(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (folded: string, from: number, to: number): void => {
    for (const unit of folded.split('')) {
      if (unit === ' ' && units.at(-1) === ' ') {
        ends[ends.length - 1] = to;
        continue;
      }
      units.push(unit);
      starts.push(from);
      ends.push(to);
    }
  };
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (plain(unit) && !(next >= 0x300)) {
      put(text.charAt(at).toLowerCase(), at, at + 1);
      at += 1;
    } else if (unit >= 0x5d0 && unit <= 0x5ea) {
      put(String.fromCharCode(FINALS[unit] ?? unit), at, at + 1);
      at += 1;
    } else if (pointing(unit)) {
      const last = ends.length - 1;
      if (last >= 0 && ends[last] === at) ends[last] = at + 1;
      at += 1;
    } else {
      const to = clusterEnd(text, at);
      put(folded(text.slice(at, to)), at, to);
      at = to;
    }
  }
  starts.push(text.length);
  return { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Latin letters, digits and signs that nothing is folded into, spaces but the plain one left out. */
const plain = (unit: number): boolean => unit >= 0x20 && unit < 0x7f;

/** Hebrew points and accents, which are written behind their letter. */
const pointing = (unit: number): boolean =>
  (unit >= 0x591 && unit <= 0x5bd) || unit === 0x5bf || unit === 0x5c1 || unit === 0x5c2 || unit === 0x5c7;

function clusterEnd(text: string, from: number): number {
  let to = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  for (let marks = 0; marks < MARKS && to < text.length; marks += 1) {
    const point = text.codePointAt(to) ?? 0;
    if (point < 0x300 || (point >= 0x591 && point <= 0x5ea) || !MARK.test(String.fromCodePoint(point))) break;
    to += point > 0xffff ? 2 : 1;
  }
  return to;
}

function folded(cluster: string): string {
  let form = known.get(cluster);
  if (form === undefined) {
    form = fold(cluster).replace(/ς/g, 'σ');
    if (known.size >= KNOWN) known.clear();
    known.set(cluster, form);
  }
  return form;
}
