import { createHash } from 'node:crypto';
import type { Localised } from '../../platform/i18n/messages';
import type { Question, QuestionKind } from '../questions/public';

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

/** A question that a quiz may ask. */
export interface Candidate {
  readonly question: Question;
  /** The draws from the bank that reach it, counted from 0; null for one of the quiz itself. */
  readonly parts: readonly number[] | null;
}

/** How many are asked: of the quiz's own questions (0: all), and of each draw from the bank (0: all it reaches). */
export interface Counts {
  readonly draw: number;
  readonly bank: readonly { readonly count: number }[];
}

/** Draws what an attempt asks, no question twice, and shuffles questions, options and matches. */
export function draw(candidates: readonly Candidate[], counts: Counts, random: Random): readonly Drawn[] {
  const mixed = shuffled(candidates, random);
  const own = mixed.filter(({ parts }) => parts === null);
  const chosen = new Set([
    ...own.slice(0, counts.draw === 0 ? own.length : counts.draw),
    ...fromBank(mixed, counts.bank),
  ]);
  return mixed
    .filter((candidate) => chosen.has(candidate))
    .map(({ question }) => ({
      code: question.code,
      options: shuffled(question.options ?? [], random).map(({ id }) => id),
      matches: shuffled([...matchesOf(question).keys()], random),
    }));
}

/**
 * Gives each draw its questions. One that several draws reach goes to whichever needs it: a draw that finds all of its
 * questions taken moves another draw's choice out of the way, as long as there is one to be had for it instead.
 */
function fromBank(candidates: readonly Candidate[], bank: Counts['bank']): readonly Candidate[] {
  const reached = bank.map((_, part) => candidates.filter(({ parts }) => parts?.includes(part)));
  const slots = bank.flatMap(({ count }, part) =>
    Array.from({ length: count === 0 ? (reached[part]?.length ?? 0) : count }, () => part),
  );
  const takenBy = new Map<Candidate, number>();
  const seat = (slot: number, tried: Set<Candidate>): boolean =>
    (reached[slots[slot] ?? 0] ?? []).some((candidate) => {
      if (tried.has(candidate)) return false;
      tried.add(candidate);
      const holder = takenBy.get(candidate);
      if (holder !== undefined && !seat(holder, tried)) return false;
      takenBy.set(candidate, slot);
      return true;
    });
  for (const slot of slots.keys()) seat(slot, new Set());
  return [...takenBy.keys()];
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
  readonly situation: Localised | null;
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
    situation: question.situation ?? null,
    prompt: question.prompt,
    options: drawn.options.map((id, index) => ({ id: shownId(question.kind, id, index), text: texts.get(id) ?? {} })),
    matches: drawn.matches.map((at, index) => ({ id: `m${index + 1}`, text: all[at] ?? {} })),
  };
}

/** The id under which an option is shown. */
export function shownId(kind: QuestionKind, id: string, index: number): string {
  return kind === 'order' || kind === 'match' ? `o${index + 1}` : id;
}
