import { IntlMessageFormat } from 'intl-messageformat';
import { textBroken, variableMissing, variableUnknown } from './wordings.errors';

/** What a reason says in one language. */
export interface Words {
  readonly title: string;
  readonly body: string;
}

interface Element {
  readonly type: number;
  readonly value?: string | number;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

/** Kinds of ICU elements: an argument, a number, a date, a time, a choice, a plural. */
const FILLED = new Set([1, 2, 3, 4, 5, 6]);
const PLURAL = 6;
const NUMBER = 2;

/** The variables a text asks for, and whether each is a number. @throws Problem text-broken */
export function variablesOf(text: string, language: string): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const walk = (elements: readonly Element[]): void => {
    for (const { type, value, options, children } of elements) {
      if (FILLED.has(type) && typeof value === 'string') {
        found.set(value, found.get(value) === true || type === PLURAL || type === NUMBER);
      }
      for (const option of Object.values(options ?? {})) walk(option.value);
      walk(children ?? []);
    }
  };
  walk(formatOf(text, language).getAst());
  return found;
}

/**
 * A text that HR writes asks for what the reason's own text asks for: nothing that a nudge does not know, and nothing
 * left out.
 * @throws Problem text-broken, variable-unknown, variable-missing, each naming what it is about
 */
export function demandSame(words: Words, own: Words, language: string): void {
  const known = allOf(own, language);
  const asked = allOf(words, language);
  for (const name of asked.keys()) if (!known.has(name)) throw variableUnknown({ name });
  for (const name of known.keys()) if (!asked.has(name)) throw variableMissing({ name });
}

function allOf({ title, body }: Words, language: string): ReadonlyMap<string, boolean> {
  return new Map([...variablesOf(title, language), ...variablesOf(body, language)]);
}

/** A text with its variables by name instead of values, to see how it reads. @throws Problem text-broken */
export function preview(words: Words, language: string): Words {
  const params = Object.fromEntries(
    [...allOf(words, language)].map(([name, isNumber]) => [name, isNumber ? 3 : `‹${name}›`]),
  );
  return { title: fill(words.title, language, params), body: fill(words.body, language, params) };
}

/** A text with its values. */
export function fill(text: string, language: string, params: Readonly<Record<string, unknown>>): string {
  return String(formatOf(text, language).format(params as Record<string, string>));
}

const formats = new Map<string, IntlMessageFormat>();
const KEPT = 500;

function formatOf(text: string, language: string): IntlMessageFormat {
  const key = `${language}:${text}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  try {
    const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    if (formats.size >= KEPT) formats.clear();
    formats.set(key, format);
    return format;
  } catch (error) {
    throw textBroken({ detail: error instanceof Error ? error.message.slice(0, 100) : '' });
  }
}
