import type { Span } from './span';

export interface PlainKnowledge {
  /** The language by which sentences end. */
  readonly language: string;
  /** Words in a sentence on average; more is a remark. */
  readonly words?: number;
}

const WORDS = 25;
/** Intl.Segmenter keeps a copy of its whole input with every sentence, so it is given a piece at a time. */
const PIECE = 4_000;

/** Sentences that are long on average: the remark is of the whole text, and names the longest. */
export function findLongSentences(text: string, { language, words = WORDS }: PlainKnowledge): Span[] {
  let sentences = 0;
  let all = 0;
  let longest = 0;
  for (const sentence of sentencesOf(text, language)) {
    const count = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’"״׳-]*/gu)?.length ?? 0;
    if (count === 0) continue;
    sentences += 1;
    all += count;
    longest = Math.max(longest, count);
  }
  const average = sentences === 0 ? 0 : Math.round(all / sentences);
  if (all <= words * sentences) return [];
  return [{ code: 'sentences-long', from: 0, to: text.length, params: { average, longest, limit: words } }];
}

function* sentencesOf(text: string, language: string): Generator<string> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  for (const line of text.split(/\n+/)) {
    for (let at = 0; at < line.length;) {
      let to = Math.min(line.length, at + PIECE);
      if (to < line.length) to = lastSpace(line, at, to);
      for (const { segment } of segmenter.segment(line.slice(at, to))) yield segment;
      at = to;
    }
  }
}

function lastSpace(line: string, from: number, to: number): number {
  const space = line.lastIndexOf(' ', to);
  return space > from ? space : to;
}
