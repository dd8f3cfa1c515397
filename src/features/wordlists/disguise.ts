import { resolveConfusablesTransformer, resolveLeetSpeakTransformer } from 'obscenity';

/** A text with its disguises off: look-alike letters, digits for letters, letters drawn out. */
export interface Bare {
  readonly text: string;
  /** How often each letter stood there. */
  readonly runs: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

let transform: ((point: number) => number) | undefined;

/** Letters of Hebrew stay what they are: some of them look like Latin ones to whoever cannot read them. */
function bare(point: number): number {
  if (point >= 0x590 && point <= 0x5ff) return point;
  if (transform === undefined) {
    const steps = [resolveConfusablesTransformer(), resolveLeetSpeakTransformer()];
    transform = (from) => steps.reduce((now, step) => ('transform' in step ? (step.transform(now) ?? now) : now), from);
  }
  return lower(transform(point));
}

const lower = (point: number): number => (point >= 0x41 && point <= 0x5a ? point + 0x20 : point);

export function undisguise(text: string): Bare {
  const points: number[] = [];
  const runs: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at) ?? 0;
    const to = at + (point > 0xffff ? 2 : 1);
    const now = point >= 0x61 && point <= 0x7a ? point : bare(point);
    if (now === points.at(-1)) {
      runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
      ends[ends.length - 1] = to;
    } else {
      points.push(now);
      runs.push(1);
      starts.push(at);
      ends.push(to);
    }
    at = to;
  }
  // Each point is one unit: what is beyond the first plane is no letter that is looked for.
  return {
    text: points.map((point) => (point > 0xffff ? '\ufffd' : String.fromCharCode(point))).join(''),
    runs,
    starts,
    ends,
  };
}

/** Whether the letters stand as often as in the word, or drawn out on purpose. */
export function drawnAs(word: Bare, text: Bare, at: number): boolean {
  return word.runs.every((run, index) => {
    const here = text.runs[at + index] ?? 0;
    return here === run || (here >= 3 && here >= run);
  });
}
