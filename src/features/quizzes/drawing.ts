import { createHash } from 'node:crypto';
import type { Localised } from '../../platform/i18n/messages';
import type { Question, QuestionKind } from './question';

/** Numbers in [0, 1). */
export type Random = () => number;

/** Random numbers that follow from a secret seed. */
export function randomFrom(seed: string): Random {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUInt32BE(0) / 2 ** 32;
  };
}

/** A new order of the items, each as likely as any other. */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** One question as an attempt asks it: the order its options (and matches) are shown in. */
export interface Drawn {
  readonly code: string;
  /** Ids of the options in the order shown. */
  readonly options: readonly string[];
  /** What there is to match, in the order shown: indexes into `matchesOf`. */
  readonly matches: readonly number[];
}

/** Draws `count` questions of a bank, all of them for 0, and shuffles questions, options and matches. */
export function draw(bank: readonly Question[], count: number, random: Random): readonly Drawn[] {
  const chosen = shuffled(bank, random).slice(0, count === 0 ? bank.length : count);
  return chosen.map((question) => ({
    code: question.code,
    options: shuffled(question.options ?? [], random).map(({ id }) => id),
    matches: shuffled([...matchesOf(question).keys()], random),
  }));
}

/** Everything there is to match: each text once, distractors among them. */
export function matchesOf({ kind, options = [], distractors = [] }: Question): readonly Localised[] {
  if (kind !== 'match') return [];
  const all = [...options.map(({ match }) => match ?? {}), ...distractors];
  const seen = new Set<string>();
  return all.filter((text) => {
    const key = textKey(text);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** A text's identity, whatever the order of its languages. */
export function textKey(text: Localised): string {
  return JSON.stringify(Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface Choice {
  readonly id: string;
  readonly text: Localised;
}

/** A question as the person sees it: no key, no clause, no feedback. */
export interface Asked {
  readonly code: string;
  readonly kind: QuestionKind;
  readonly scenario: boolean;
  readonly prompt: Localised;
  readonly options: readonly Choice[];
  readonly matches: readonly Choice[];
}

/**
 * Shows a drawn question. Ids of what is to be ordered or matched say where it is shown, since the author's own ids may
 * follow the right order.
 */
export function ask(question: Question, drawn: Drawn): Asked {
  const texts = new Map((question.options ?? []).map(({ id, text }) => [id, text]));
  const all = matchesOf(question);
  return {
    code: question.code,
    kind: question.kind,
    scenario: question.scenario ?? false,
    prompt: question.prompt,
    options: drawn.options.map((id, index) => ({ id: shownId(question.kind, id, index), text: texts.get(id) ?? {} })),
    matches: drawn.matches.map((at, index) => ({ id: `m${index + 1}`, text: all[at] ?? {} })),
  };
}

/** The id under which an option is shown. */
export function shownId(kind: QuestionKind, id: string, index: number): string {
  return kind === 'order' || kind === 'match' ? `o${index + 1}` : id;
}
