import type { GIFTQuestion, NumericalChoice, NumericalFormat, TextChoice, TextFormat } from 'gift-pegjs';
import { parse } from 'gift-pegjs';
import type { Fault } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';
import { blocks, excerpt, plainText } from './gift-text';
import { type Accepted, type Option, type Question, questionFaults } from './question';

/** Something of a GIFT file that could not become a question. */
export interface GiftFault {
  /** Where its question begins, counted from 1. */
  readonly line: number;
  /** `question-kind-unsupported`, `question-unreadable`, `question-unsound`. */
  readonly code: string;
  /** GIFT's kind in small letters, or `unreadable`. */
  readonly kind: string;
  /** The beginning of the question. */
  readonly question: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface GiftFile {
  readonly questions: readonly Question[];
  readonly faults: readonly GiftFault[];
}

/** Reads a GIFT file, question by question, so that one bad question spoils no other. */
export function readGift(text: string, language: string): GiftFile {
  const questions: Question[] = [];
  const faults: GiftFault[] = [];
  for (const { line, source } of blocks(text)) {
    const about = { line, question: excerpt(source) };
    for (const parsed of parsedOf(source)) {
      if (parsed === 'unreadable') {
        faults.push({ ...about, code: 'question-unreadable', kind: 'unreadable', params: { line } });
        continue;
      }
      if (parsed.type === 'Category') continue;
      const question = questionOf(parsed, `q${questions.length + 1}`, language);
      const kind = parsed.type.toLowerCase();
      if (question === null) {
        faults.push({ ...about, code: 'question-kind-unsupported', kind, params: { line, kind } });
        continue;
      }
      const [unsound] = questionFaults(question, '');
      if (unsound === undefined) questions.push(question);
      else faults.push({ ...about, code: unsound.code, kind: 'unsound', params: unsound.params ?? {} });
    }
  }
  return { questions, faults };
}

/** Faults as a problem document shows them. */
export function giftFaults(faults: readonly GiftFault[]): readonly Fault[] {
  return faults.map(({ line, code, params }) => ({ pointer: `line/${line}`, code, params }));
}

function parsedOf(source: string): readonly (GIFTQuestion | 'unreadable')[] {
  try {
    return parse(source);
  } catch {
    return ['unreadable'];
  }
}

function questionOf(parsed: GIFTQuestion, code: string, language: string): Question | null {
  const say = (text: TextFormat): Localised => ({ [language]: plainText(text) });
  const said = (text: TextFormat | null): Localised | undefined =>
    text === null || plainText(text) === '' ? undefined : say(text);
  if (parsed.type === 'Category' || parsed.type === 'Description' || parsed.type === 'Essay') return null;
  const base = { code, prompt: say(parsed.stem), feedback: said(parsed.globalFeedback) };
  const option = (choice: TextChoice, index: number): Option => ({
    id: letter(index),
    text: say(choice.text),
    ...(choice.weight === null ? { correct: choice.isCorrect } : { weight: choice.weight }),
    feedback: said(choice.feedback),
  });
  switch (parsed.type) {
    case 'MC': {
      const options = parsed.choices.map(option);
      const single = parsed.choices.some(({ isCorrect, weight }) => (isCorrect && weight === null) || weight === 100);
      return { ...base, kind: single ? 'single' : 'multiple', options: single ? options : weighted(options) };
    }
    case 'TF':
      return {
        ...base,
        kind: 'truefalse',
        options: [
          { id: 'true', text: truth('true', language), correct: parsed.isTrue, feedback: said(parsed.trueFeedback) },
          {
            id: 'false',
            text: truth('false', language),
            correct: !parsed.isTrue,
            feedback: said(parsed.falseFeedback),
          },
        ],
      };
    case 'Short':
      return {
        ...base,
        kind: 'shorttext',
        answers: parsed.choices.map(({ text, weight, feedback }) => ({
          text: plainText(text),
          ...points(weight),
          feedback: said(feedback),
        })),
      };
    case 'Numerical':
      return { ...base, kind: 'numeric', answers: numbers(parsed.choices, said) };
    case 'Matching': {
      const pairs = parsed.matchPairs.filter(({ subquestion }) => plainText(subquestion) !== '');
      const rest = parsed.matchPairs.filter(({ subquestion }) => plainText(subquestion) === '');
      return {
        ...base,
        kind: 'match',
        options: pairs.map(({ subquestion, subanswer }, index) => ({
          id: letter(index),
          text: say(subquestion),
          match: { [language]: subanswer },
        })),
        distractors: rest.map(({ subanswer }) => ({ [language]: subanswer })),
      };
    }
  }
}

/** In a question with several right answers, what has no weight is worth nothing. */
function weighted(options: readonly Option[]): readonly Option[] {
  return options.map(({ correct: _correct, ...option }) => ({ ...option, weight: option.weight ?? 0 }));
}

function numbers(
  choices: readonly NumericalChoice[] | NumericalFormat,
  said: (text: TextFormat | null) => Localised | undefined,
): readonly Accepted[] {
  if (!isList(choices)) return [range(choices)];
  return choices.map(({ text, weight, feedback }) => ({ ...range(text), ...points(weight), feedback: said(feedback) }));
}

function isList(choices: readonly NumericalChoice[] | NumericalFormat): choices is readonly NumericalChoice[] {
  return Array.isArray(choices);
}

function range({ type, number = 0, range: around = 0, numberLow = 0, numberHigh = 0 }: NumericalFormat): Accepted {
  return type === 'high-low' ? { from: numberLow, to: numberHigh } : { from: number - around, to: number + around };
}

function points(weight: number | null): { readonly weight?: number } {
  return weight === null || weight === 100 ? {} : { weight: Math.max(0, Math.min(100, weight)) };
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `o${index + 1}`;
}

const TRUTH: Readonly<Record<string, { readonly true: string; readonly false: string }>> = {
  en: { true: 'True', false: 'False' },
  he: { true: 'נכון', false: 'לא נכון' },
};

function truth(which: 'true' | 'false', language: string): Localised {
  return { [language]: (TRUTH[language] ?? TRUTH['en'])?.[which] ?? which };
}
