import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Localised } from '../../platform/i18n/messages';
import { tagOf } from './bank-question';
import type { Accepted, Option, Question } from './question';
import { Findings, letter, type QuestionFile } from './question-file';
import { excerpt, plainText, truth } from './question-text';

/** An element as the parser leaves it: its parts by name, its attributes with `@`, its words as `#text`. */
interface Element {
  readonly [name: string]: unknown;
}

const LISTS = new Set(['question', 'answer', 'subquestion', 'tag']);
const PLACE = XMLParser.getMetaDataSymbol() as symbol;

/** Documents with a DTD are not read at all; without one there are no entities but XML's own. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  captureMetaData: true,
  isArray: (name) => LISTS.has(name),
});

/**
 * Reads Moodle's XML: multichoice, truefalse, shortanswer, numerical, matching, ordering. Pictures and sounds within are
 * left out, their words stay. Source: docs.moodle.org, Moodle XML format.
 */
export function readMoodleXml(text: string, language: string): QuestionFile {
  const findings = new Findings();
  const valid = XMLValidator.validate(text);
  const line = valid === true ? 1 : valid.err.line;
  const { quiz } = valid === true && !/<!DOCTYPE/iu.test(text) ? (parser.parse(text) as Element) : {};
  if (!isElement(quiz)) {
    findings.unreadable({ line, question: '' });
    return findings;
  }
  for (const each of listOf(quiz['question'])) {
    const kind = plainOf(each['@type']) || 'unknown';
    if (kind === 'category') continue;
    const prompt = wordsOf(each['questiontext']);
    const place = { line: lineOf(each, text), question: excerpt(prompt) };
    const question = questionOf(each, kind, prompt, language);
    if (question === null) findings.unsupported(place, kind);
    else findings.take(place, question, tagsOf(each));
  }
  return findings;
}

function tagsOf(each: Element): readonly string[] {
  const { tags } = each;
  return isElement(tags)
    ? listOf(tags['tag'])
        .map((tag) => tagOf(wordsOf(tag)))
        .filter((tag) => tag !== '')
    : [];
}

function questionOf(each: Element, kind: string, prompt: string, language: string): Question | null {
  const say = (words: string): Localised => ({ [language]: words });
  const said = (element: unknown): Localised | undefined => {
    const words = wordsOf(element);
    return words === '' ? undefined : say(words);
  };
  const base = { code: '', prompt: say(prompt), feedback: said(each['generalfeedback']) };
  const answers = listOf(each['answer']);
  const option = (answer: Element, index: number): Option => ({
    id: letter(index),
    text: say(wordsOf(answer)),
    feedback: said(answer['feedback']),
  });
  switch (kind) {
    case 'multichoice': {
      if (!['false', '0'].includes(wordsOf(each['single']))) {
        const weighed = (answer: Element): Partial<Option> =>
          fractionOf(answer) === 100
            ? { correct: true }
            : fractionOf(answer) === 0
              ? {}
              : { weight: fractionOf(answer) };
        return {
          ...base,
          kind: 'single',
          options: answers.map((answer, index) => ({ ...option(answer, index), ...weighed(answer) })),
        };
      }
      return {
        ...base,
        kind: 'multiple',
        options: answers.map((answer, index) => ({ ...option(answer, index), weight: fractionOf(answer) })),
      };
    }
    case 'truefalse':
      return {
        ...base,
        kind: 'truefalse',
        options: (['true', 'false'] as const).map((id) => {
          const answer = answers.find((candidate) => wordsOf(candidate).toLowerCase() === id);
          return {
            id,
            text: truth(id, language),
            correct: answer !== undefined && fractionOf(answer) === 100,
            feedback: said(answer?.['feedback']),
          };
        }),
      };
    case 'shortanswer':
      return {
        ...base,
        kind: 'shorttext',
        answers: answers.map((answer) => ({ text: wordsOf(answer), ...marks(answer) })),
      };
    case 'numerical':
      return { ...base, kind: 'numeric', answers: answers.map((answer) => ({ ...around(answer), ...marks(answer) })) };
    case 'matching': {
      const pairs = listOf(each['subquestion']).map((pair) => [wordsOf(pair), wordsOf(pair['answer'])] as const);
      return {
        ...base,
        kind: 'match',
        options: pairs
          .filter(([left]) => left !== '')
          .map(([left, right], index) => ({ id: letter(index), text: say(left), match: say(right) })),
        distractors: pairs.filter(([left]) => left === '').map(([, right]) => say(right)),
      };
    }
    case 'ordering': {
      const inOrder = answers.toSorted((one, other) => fractionOf(one) - fractionOf(other));
      return { ...base, kind: 'order', options: inOrder.map(option) };
    }
    default:
      return null;
  }

  function marks(answer: Element): Pick<Accepted, 'weight' | 'feedback'> {
    const weight = fractionOf(answer);
    return { ...(weight === 100 ? {} : { weight: Math.max(0, weight) }), feedback: said(answer['feedback']) };
  }
}

/** A number and how far from it an answer may lie; `*` accepts nothing here. */
function around(answer: Element): Accepted {
  const number = Number(wordsOf(answer) || Number.NaN);
  const tolerance = Math.abs(Number(wordsOf(answer['tolerance']) || 0));
  return Number.isFinite(number) && Number.isFinite(tolerance)
    ? { from: number - tolerance, to: number + tolerance }
    : {};
}

/** Points of an answer, −100 to 100. */
function fractionOf(answer: Element): number {
  const fraction = Number(answer['@fraction'] ?? 0);
  return Number.isFinite(fraction) ? Math.max(-100, Math.min(100, fraction)) : 0;
}

/** The words of an element with a `text` in it, or of a plain one; markup is taken off as its format says. */
function wordsOf(element: unknown): string {
  if (typeof element === 'string') return element.trim();
  if (!isElement(element)) return Array.isArray(element) ? wordsOf(element[0]) : '';
  const inner = element['text'] ?? element['#text'];
  const text = typeof inner === 'string' ? inner : isElement(inner) ? plainOf(inner['#text']) : '';
  const html = ['html', 'moodle_auto_format', 'markdown'].includes(plainOf(element['@format']));
  return plainText({ format: html ? 'html' : 'plain', text });
}

function plainOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly Element[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each) => (typeof each === 'string' ? { '#text': each } : each)).filter(isElement);
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineOf(element: Element, text: string): number {
  const { startIndex = 0 } = ((element as Record<symbol, unknown>)[PLACE] ?? {}) as { startIndex?: number };
  return text.slice(0, startIndex).split('\n').length;
}
