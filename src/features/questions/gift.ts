import type { GIFTQuestion, NumericalChoice, NumericalFormat, TextChoice, TextFormat } from 'gift-pegjs';
import { parse } from 'gift-pegjs';
import type { Localised } from '../../platform/i18n/messages';
import type { Accepted, Option, Question } from './question';
import { Findings, letter, type QuestionFile } from './question-file';
import { tagOf } from './bank-question';
import { blocks, excerpt, plainText, truth } from './question-text';

/** Reads a GIFT file, question by question, so that one bad question spoils no other. */
export function readGift(text: string, language: string): QuestionFile {
  const findings = new Findings();
  for (const { line, source } of blocks(text)) {
    const place = { line, question: excerpt(source) };
    for (const parsed of parsedOf(source)) {
      if (parsed === 'unreadable') {
        findings.unreadable(place);
        continue;
      }
      if (parsed.type === 'Category') continue;
      const question = questionOf(parsed, language);
      if (question === null) findings.unsupported(place, parsed.type.toLowerCase());
      else findings.take(place, question, tagsOf(parsed));
    }
  }
  return findings;
}

function parsedOf(source: string): readonly (GIFTQuestion | 'unreadable')[] {
  try {
    return parse(source);
  } catch {
    return ['unreadable'];
  }
}

/** Tags stand in a comment above the question: `// [tag:privacy]`. */
function tagsOf(parsed: GIFTQuestion): readonly string[] {
  const { tags } = parsed as { readonly tags?: readonly string[] | null };
  return (tags ?? []).map(tagOf).filter((tag) => tag !== '');
}

function questionOf(parsed: GIFTQuestion, language: string): Question | null {
  const say = (text: TextFormat): Localised => ({ [language]: plainText(text) });
  const said = (text: TextFormat | null): Localised | undefined =>
    text === null || plainText(text) === '' ? undefined : say(text);
  if (parsed.type === 'Category' || parsed.type === 'Description' || parsed.type === 'Essay') return null;
  const base = { code: '', prompt: say(parsed.stem), feedback: said(parsed.globalFeedback) };
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
