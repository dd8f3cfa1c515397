import type { Span } from './span';
import { tidy } from './tidy';

const LRM = '\u200e';
const RLM = '\u200f';
const RIGHT = /[\u0590-\u05ff\u0600-\u06ff\u0700-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const RIGHTS = /[\u05d0-\u05ea\u0620-\u064a\ufb1d-\ufdff\ufe70-\ufefc][\p{L}\p{M}\p{N}"'״׳־-]*/gu;
const LEFTS = /[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff][\p{L}\p{M}\p{N}'’_.-]*/gu;
const STRONG =
  /[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u0590-\u05f4\u0620-\u064a\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f]/u;

/** What makes a line of Hebrew, or one that mixes it with Latin letters, look other than it was written. */
export function findDirectionTraps(text: string): Span[] {
  const spans: Span[] = controls(text);
  let from = 0;
  for (const line of text.split('\n')) {
    const rights = line.match(RIGHTS)?.length ?? 0;
    if (rights > 0) for (const span of trapsOf(line, rights)) spans.push(moved(span, from));
    from += line.length + 1;
  }
  return tidy(spans);
}

function moved(span: Span, by: number): Span {
  const { from, to, fix } = span;
  return {
    ...span,
    from: from + by,
    to: to + by,
    ...(fix === undefined ? {} : { fix: { ...fix, from: fix.from + by, to: fix.to + by } }),
  };
}

function trapsOf(line: string, rights: number): Span[] {
  const lefts = line.match(LEFTS)?.length ?? 0;
  const found = [...ranges(line), ...mirrored(line)];
  if (lefts === 0) return found;
  const first = STRONG.exec(line);
  const startsRight = first !== null && (first[0] === RLM || (first[0] !== LRM && RIGHT.test(first[0])));
  const against = startsRight ? lefts > rights : rights > lefts;
  if (against && first !== null && first[0] !== RLM && first[0] !== LRM) {
    return [...found, wrongStart(line, first.index, !startsRight)];
  }
  return startsRight ? [...found, ...signs(line)] : found;
}

/** The line runs as its first letter does, against most of its words. */
function wrongStart(line: string, at: number, right: boolean): Span {
  const word = /^\S{1,60}/u.exec(line.slice(at))?.[0] ?? '';
  const start = line.length - line.trimStart().length;
  return {
    code: 'direction-of-line',
    from: at,
    to: at + Math.max(1, word.length),
    fix: { from: start, to: start, text: right ? RLM : LRM },
  };
}

/** C++, 50%, A+: the sign belongs to the Latin word, but jumps to its other side in a line of Hebrew. */
const SIGN = /[A-Za-z0-9][+#%$€£*]{1,3}(?=[\s,.;:!?)\]"'״׳]|$)/gu;
const SIGN_OF_WORD = /[A-Za-z][A-Za-z0-9]*$/;

function signs(line: string): Span[] {
  return [...line.matchAll(SIGN)].flatMap(({ 0: found, index }) => {
    const to = index + found.length;
    if (!SIGN_OF_WORD.test(line.slice(Math.max(0, index - 40), index + 1))) return [];
    return [{ code: 'direction-of-sign', from: index, to, fix: { from: to, to, text: LRM } }];
  });
}

/** 10 – 20 in a line of Hebrew reads from 20 down to 10. */
const RANGE = /(?<!\d)\d[\d.,:]{0,14}(?:(?: [-\u2010-\u2015] | ?[\u2012-\u2015] ?)\d[\d.,:]{0,14}){1,20}/gu;

function ranges(line: string): Span[] {
  return [...line.matchAll(RANGE)].map(({ 0: range, index }) => {
    const to = index + range.length;
    const text = range.replace(
      /(?<=\d[.,:]{0,14})(?: [-\u2010-\u2015] | ?[\u2012-\u2015] ?)/gu,
      (dash) => LRM + dash + LRM,
    );
    return { code: 'direction-of-range', from: index, to, fix: { from: index, to, text } };
  });
}

/** )word(: brackets that were typed as they looked. */
const BRACKETS = /(?<=^|[\s"'״׳-])([)\]}])([^()[\]{}\n]{1,120})([([{])(?=$|[\s.,;:!?"'״׳-])/gu;
const TURNED: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '(': ')', '[': ']', '{': '}' };

function mirrored(line: string): Span[] {
  return [...line.matchAll(BRACKETS)].flatMap(({ 0: all, 1: open = '', 2: words = '', 3: close = '', index }) => {
    if (TURNED[open] !== close) return [];
    const to = index + all.length;
    const text = `${close}${words}${open}`;
    return [{ code: 'brackets-mirrored', from: index, to, fix: { from: index, to, text } }];
  });
}

/** Invisible signs that turn letters round, or that are opened and not closed. */
function controls(text: string): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  const taken = (at: number): Span => ({
    code: 'direction-control',
    from: at,
    to: at + 1,
    params: { sign: `U+${text.charCodeAt(at).toString(16).toUpperCase()}` },
    fix: { from: at, to: at + 1, text: '' },
  });
  for (const { 0: sign, index } of text.matchAll(/[\u202a-\u202e\u2066-\u2069\n]/g)) {
    if (sign === '\n') for (const at of open.splice(0)) spans.push(taken(at));
    else if (sign < '\u2066') spans.push(taken(index));
    else if (sign < '\u2069') open.push(index);
    else if (open.pop() === undefined) spans.push(taken(index));
  }
  return [...spans, ...open.map(taken)];
}
