import type { Fault } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';
import { type Drawn, matchesOf, shownId, textKey } from './drawing';
import { type Accepted, isWeighted, type Option, pointsOf, type Question, rightOnes } from '../questions/public';

/** What somebody answers to one question; which field counts follows from its kind. */
export interface Answer {
  readonly question: string;
  /** Single, multiple, true or false, order: ids as shown. */
  readonly chosen?: readonly string[] | undefined;
  /** Match: id of the match by id of the option. */
  readonly pairs?: Readonly<Record<string, string>> | undefined;
  readonly text?: string | undefined;
  readonly number?: number | undefined;
}

/** What an answer was worth. */
export interface Mark {
  readonly question: string;
  /** 0–100. */
  readonly points: number;
  readonly feedback: readonly Localised[];
}

/** What is wrong with the form of answers: unknown or repeated questions and options, the wrong field. */
export function answerFaults(
  bank: ReadonlyMap<string, Question>,
  drawn: readonly Drawn[],
  answers: readonly Answer[],
): readonly Fault[] {
  const asked = new Map(drawn.map((one) => [one.code, one]));
  const seen = new Set<string>();
  return answers.flatMap((answer, index): Fault[] => {
    const pointer = `/answers/${index}`;
    const one = asked.get(answer.question);
    const question = bank.get(answer.question);
    if (one === undefined || question === undefined) return [{ pointer, code: 'question-not-asked' }];
    if (seen.has(answer.question)) return [{ pointer, code: 'answered-twice' }];
    seen.add(answer.question);
    return formFault(question, one, answer).map((code) => ({ pointer, code, params: { kind: question.kind } }));
  });
}

function formFault(question: Question, drawn: Drawn, answer: Answer): readonly string[] {
  const field = FIELD[question.kind];
  const others = (['chosen', 'pairs', 'text', 'number'] as const).filter((name) => name !== field);
  if (others.some((name) => answer[name] !== undefined)) return ['wrong-answer-form'];
  const options = new Set(drawn.options.map((id, index) => shownId(question.kind, id, index)));
  const chosen = [...(answer.chosen ?? []), ...Object.keys(answer.pairs ?? {})];
  if (new Set(chosen).size < chosen.length) return ['option-twice'];
  if (chosen.some((id) => !options.has(id))) return ['option-not-shown'];
  const matches = new Set(drawn.matches.map((_, index) => `m${index + 1}`));
  if (Object.values(answer.pairs ?? {}).some((id) => !matches.has(id))) return ['option-not-shown'];
  return [];
}

const FIELD = {
  single: 'chosen',
  multiple: 'chosen',
  truefalse: 'chosen',
  order: 'chosen',
  match: 'pairs',
  shorttext: 'text',
  numeric: 'number',
} as const;

/** Marks the answer to one drawn question; no answer is worth nothing. */
export function mark(question: Question, drawn: Drawn, answer: Answer | undefined): Mark {
  const { points, feedback } = worth(question, drawn, answer);
  const general = question.feedback === undefined ? [] : [question.feedback];
  return {
    question: question.code,
    points: Math.max(0, Math.min(100, Math.round(points))),
    feedback: [...feedback.filter((text) => text !== undefined), ...general],
  };
}

interface Worth {
  readonly points: number;
  readonly feedback: readonly (Localised | undefined)[];
}

function worth(question: Question, drawn: Drawn, answer: Answer | undefined): Worth {
  const { kind, options = [], answers = [] } = question;
  const chosen = chosenOptions(options, answer?.chosen ?? []);
  switch (kind) {
    case 'single':
    case 'truefalse':
      return credit(chosen, chosen.length === 1 ? pointsOf(chosen[0] as Option) : 0);
    case 'multiple':
      return credit(chosen, isWeighted(options) ? weighted(chosen, options) : allOrNothing(chosen, options));
    case 'order':
      return { points: inOrder(options, drawn, answer?.chosen ?? []) ? 100 : 0, feedback: [] };
    case 'match':
      return { points: (100 * matched(question, drawn, answer?.pairs ?? {})) / options.length, feedback: [] };
    case 'shorttext':
      return best(answers.filter(({ text }) => answer?.text !== undefined && sounds(text ?? '', answer.text)));
    case 'numeric':
      return best(answers.filter(({ from = 0, to = 0 }) => within(answer?.number, from, to)));
  }
}

function chosenOptions(options: readonly Option[], ids: readonly string[]): readonly Option[] {
  return options.filter(({ id }) => ids.includes(id));
}

function credit(chosen: readonly Option[], points: number): Worth {
  return { points, feedback: chosen.map(({ feedback }) => feedback) };
}

function weighted(chosen: readonly Option[], options: readonly Option[]): number {
  const right = rightOnes(options);
  const complete = chosen.length === right.length && right.every((option) => chosen.includes(option));
  return complete ? 100 : chosen.reduce((sum, option) => sum + pointsOf(option), 0);
}

function allOrNothing(chosen: readonly Option[], options: readonly Option[]): number {
  const right = rightOnes(options);
  return chosen.length === right.length && right.every((option) => chosen.includes(option)) ? 100 : 0;
}

function inOrder(options: readonly Option[], drawn: Drawn, shown: readonly string[]): boolean {
  const ids = shown.map((id) => drawn.options[Number(id.slice(1)) - 1]);
  return ids.length === options.length && options.every(({ id }, index) => ids[index] === id);
}

function matched(question: Question, drawn: Drawn, pairs: Readonly<Record<string, string>>): number {
  const all = matchesOf(question);
  return drawn.options.filter((id, index) => {
    const option = question.options?.find((one) => one.id === id);
    const shown = pairs[`o${index + 1}`];
    const text = shown === undefined ? undefined : all[drawn.matches[Number(shown.slice(1)) - 1] ?? -1];
    return option?.match !== undefined && text !== undefined && textKey(option.match) === textKey(text);
  }).length;
}

function best(accepted: readonly Accepted[]): Worth {
  const [first] = [...accepted].sort((a, b) => (b.weight ?? 100) - (a.weight ?? 100));
  return first === undefined
    ? { points: 0, feedback: [] }
    : { points: first.weight ?? 100, feedback: [first.feedback] };
}

function within(given: number | undefined, from: number, to: number): boolean {
  return given !== undefined && given >= from && given <= to;
}

/** Whether a text is accepted: letter case, accents' encoding and white space don't count; `*` stands for anything. */
export function sounds(pattern: string, text: string): boolean {
  const given = plain(text);
  const [first = '', ...parts] = plain(pattern).split('*');
  const last = parts.pop();
  if (last === undefined) return given === first;
  if (!given.startsWith(first) || !given.endsWith(last) || given.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts) {
    const found = given.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= given.length - last.length;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The result of an attempt: per cent of all points, rounded down, so that a score shown never flatters. */
export function resultOf(
  marks: readonly Mark[],
  passMark: number,
): { readonly score: number; readonly passed: boolean } {
  const total = marks.reduce((sum, { points }) => sum + points, 0);
  const score = marks.length === 0 ? 0 : Math.floor(total / marks.length);
  return { score, passed: score >= passMark };
}
