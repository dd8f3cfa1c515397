import type { Fault } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';

export const KINDS = ['single', 'multiple', 'truefalse', 'shorttext', 'numeric', 'order', 'match'] as const;

export type QuestionKind = (typeof KINDS)[number];

/** Something to choose, to bring into order (listed in the right one) or to match. */
export interface Option {
  readonly id: string;
  readonly text: Localised;
  readonly correct?: boolean | undefined;
  /** Points for choosing it, −100 to 100; 100 for a correct one unless stated. */
  readonly weight?: number | undefined;
  /** Match only: what belongs to it. */
  readonly match?: Localised | undefined;
  /** Shown after the submission to who chose it. */
  readonly feedback?: Localised | undefined;
}

/** An accepted answer: a text (`*` stands for anything) or a range of numbers. */
export interface Accepted {
  readonly text?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Points, 0–100; 100 unless stated. */
  readonly weight?: number | undefined;
  readonly feedback?: Localised | undefined;
}

/** A question with its key. It never leaves the server like this but for its authors. */
export interface Question {
  readonly code: string;
  readonly kind: QuestionKind;
  /** The clause it asks about. */
  readonly clause?: string | undefined;
  /** "A customer writes … what do you do?" */
  readonly scenario?: boolean | undefined;
  /** A scenario's customer in their own words, shown before the prompt. */
  readonly situation?: Localised | undefined;
  readonly prompt: Localised;
  readonly options?: readonly Option[] | undefined;
  /** Short text and numeric only. */
  readonly answers?: readonly Accepted[] | undefined;
  /** Match only: things that belong to nothing. */
  readonly distractors?: readonly Localised[] | undefined;
  /** Shown after the submission. */
  readonly feedback?: Localised | undefined;
}

/** Points of choosing an option. */
export function pointsOf(option: Option): number {
  return option.weight ?? (option.correct === true ? 100 : 0);
}

/** What keeps a question from being asked: nothing to choose, no right answer, a missing translation. */
export function questionFaults(question: Question, pointer: string): readonly Fault[] {
  const { kind, options = [], answers = [] } = question;
  const fault = (code: string, at = '', params = {}): Fault => ({ pointer: `${pointer}${at}`, code, params });
  const faults: Fault[] = [];
  const ids = options.map(({ id }) => id);
  if (new Set(ids).size < ids.length) faults.push(fault('option-twice', '/options'));
  if (kind === 'shorttext' || kind === 'numeric') {
    if (options.length > 0) faults.push(fault('options-not-asked', '/options'));
    if (!answers.some((answer) => (answer.weight ?? 100) === 100)) faults.push(fault('no-right-answer', '/answers'));
    answers.forEach((answer, index) => {
      if (!fits(kind, answer)) faults.push(fault('wrong-answer-form', `/answers/${index}`, { kind }));
    });
  } else {
    if (answers.length > 0) faults.push(fault('answers-not-asked', '/answers'));
    if (options.length < 2) faults.push(fault('too-few-options', '/options'));
    else if (!hasKey(question, options)) faults.push(fault('no-right-answer', '/options'));
  }
  if (question.situation !== undefined && question.scenario !== true) {
    faults.push(fault('situation-without-scenario', '/situation'));
  }
  for (const [at, text] of texts(question)) {
    const missing = Object.keys(question.prompt).find((language) => text[language] === undefined);
    if (missing !== undefined) faults.push(fault('translation-missing', at, { language: missing }));
  }
  return faults;
}

function fits(kind: 'shorttext' | 'numeric', { text, from, to }: Accepted): boolean {
  if (kind === 'shorttext') return text !== undefined && text.trim() !== '' && from === undefined && to === undefined;
  return text === undefined && from !== undefined && to !== undefined && from <= to;
}

function hasKey({ kind }: Question, options: readonly Option[]): boolean {
  switch (kind) {
    case 'single':
      return options.some((option) => pointsOf(option) === 100);
    case 'truefalse':
      return (
        options.length === 2 &&
        options.every(({ id }) => id === 'true' || id === 'false') &&
        options.filter((option) => pointsOf(option) === 100).length === 1
      );
    case 'multiple':
      return rightOnes(options).length > 0 && fullMarks(options) === 100;
    case 'match':
      return options.every(({ match }) => match !== undefined);
    default:
      return true;
  }
}

/** The options a full answer to a multiple question chooses. */
export function rightOnes(options: readonly Option[]): readonly Option[] {
  return options.filter((option) => pointsOf(option) > 0);
}

/** Whether a multiple question gives points per option, as authors may state, or all or nothing. */
export function isWeighted(options: readonly Option[]): boolean {
  return options.some(({ weight }) => weight !== undefined);
}

/** Points for choosing every right option; thirds that sum to 99 or 101 count as all. */
function fullMarks(options: readonly Option[]): number {
  if (!isWeighted(options)) return 100;
  const total = rightOnes(options).reduce((sum, option) => sum + pointsOf(option), 0);
  return Math.abs(total - 100) <= 2 ? 100 : total;
}

/** Everything a question says, where it says it, but its prompt. */
function texts(question: Question): readonly (readonly [string, Localised])[] {
  const { options = [], distractors = [], feedback, situation } = question;
  return [
    ...(situation === undefined ? [] : [['/situation', situation] as const]),
    ...options.flatMap(({ text, match }, index) => [
      [`/options/${index}/text`, text] as const,
      ...(match === undefined ? [] : [[`/options/${index}/match`, match] as const]),
    ]),
    ...distractors.map((text, index) => [`/distractors/${index}`, text] as const),
    ...(feedback === undefined ? [] : [['/feedback', feedback] as const]),
  ];
}

/** The languages it can be asked in. */
export function languagesOf({ prompt }: Question): readonly string[] {
  return Object.keys(prompt).sort();
}

/** Everything it says, in small letters, for searching. */
export function searchText(question: Question): string {
  const said = [question.prompt, ...texts(question).map(([, text]) => text)].flatMap((text) => Object.values(text));
  const accepted = (question.answers ?? []).flatMap(({ text }) => text ?? []);
  return [question.code, ...said, ...accepted].join('\n').toLowerCase();
}
