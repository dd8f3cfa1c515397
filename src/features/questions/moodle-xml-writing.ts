import { type Localised, pick } from '../../platform/i18n/messages';
import type { BankQuestion } from './bank-question';
import { isWeighted, type Option, pointsOf, type Question, rightOnes } from './question';

/** A part of the document by name; attributes with `@`. */
interface Element {
  readonly [name: string]: unknown;
}

const TYPES = {
  single: 'multichoice',
  multiple: 'multichoice',
  truefalse: 'truefalse',
  shorttext: 'shortanswer',
  numeric: 'numerical',
  order: 'ordering',
  match: 'matching',
} as const;

/**
 * Writes questions in Moodle's XML, in one language (a question without it in another it has), with tags; a scenario has
 * the tag `scenario`. `readMoodleXml` reads them back. Source: docs.moodle.org, Moodle XML format.
 */
export function writeMoodleXml(questions: readonly BankQuestion[], language: string): string {
  const say = (text: Localised | undefined): Element => ({
    text: clean(text === undefined ? '' : pick(text, language)),
  });
  const written = questions.map(({ content, tags }) => ({
    '@type': TYPES[content.kind],
    name: { text: content.code },
    questiontext: { '@format': 'plain_text', text: clean(wordsOf(content, language)) },
    generalfeedback: { '@format': 'plain_text', ...say(content.feedback) },
    ...partsOf(content, say),
    tags: { tag: [...tags, ...(content.scenario === true ? ['scenario'] : [])].map((text) => ({ text: clean(text) })) },
  }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elements('quiz', { question: written })}`;
}

/** What is asked, after what the customer says. */
function wordsOf({ prompt, situation }: Question, language: string): string {
  const words = pick(prompt, language);
  return situation === undefined ? words : `${pick(situation, language)}\n\n${words}`;
}

function partsOf(question: Question, say: (text: Localised | undefined) => Element): Element {
  const { kind, options = [], answers = [], distractors = [] } = question;
  const answer = (fraction: number, words: Element, feedback: Localised | undefined, more: Element = {}): Element => ({
    ...{ '@fraction': String(fraction), '@format': 'plain_text', ...words },
    feedback: { '@format': 'plain_text', ...say(feedback) },
    ...more,
  });
  switch (kind) {
    case 'single':
    case 'multiple':
      return {
        single: String(kind === 'single'),
        shuffleanswers: 'true',
        answer: options.map((option) => answer(fractionOf(kind, option, options), say(option.text), option.feedback)),
      };
    case 'truefalse':
      return { answer: options.map((option) => answer(pointsOf(option), { text: option.id }, option.feedback)) };
    case 'shorttext':
      return {
        answer: answers.map(({ text = '', weight = 100, feedback }) => answer(weight, { text: clean(text) }, feedback)),
      };
    case 'numeric':
      return {
        answer: answers.map(({ from = 0, to = 0, weight = 100, feedback }) =>
          answer(weight, { text: String((from + to) / 2) }, feedback, { tolerance: String((to - from) / 2) }),
        ),
      };
    case 'order':
      return { answer: options.map((option, at) => answer(at + 1, say(option.text), option.feedback)) };
    case 'match':
      return {
        shuffleanswers: 'true',
        subquestion: [
          ...options.map(({ text, match }) => ({ '@format': 'plain_text', ...say(text), answer: say(match) })),
          ...distractors.map((text) => ({ '@format': 'plain_text', text: '', answer: say(text) })),
        ],
      };
  }
}

/** Points as Moodle has them: what is all or nothing here gives each right one its part, and a wrong one takes it away. */
function fractionOf(kind: 'single' | 'multiple', option: Option, options: readonly Option[]): number {
  if (kind === 'single' || isWeighted(options)) return pointsOf(option);
  const part = Math.floor(10_000_000 / rightOnes(options).length) / 100_000;
  return pointsOf(option) > 0 ? part : -100;
}

/** Characters that no XML document may hold. */
function clean(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');
}

/** An element, or one for each of a list. */
function elements(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => elements(name, each)).join('');
  if (typeof value === 'string') return `<${name}>${escaped(value)}</${name}>\n`;
  const parts = Object.entries(value as Element);
  const attributes = parts.filter(([part]) => part.startsWith('@'));
  const within = parts.filter(([part]) => !part.startsWith('@'));
  const start = [name, ...attributes.map(([part, said]) => `${part.slice(1)}="${escaped(String(said))}"`)].join(' ');
  return `<${start}>\n${within.map(([part, inner]) => elements(part, inner)).join('')}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
