import type { IntlMessageFormat } from 'intl-messageformat';
import type en from '../messages/en.json';

export type MessageId = keyof typeof en;

/** A message as the build leaves it: its words, or the tree of an ICU text that takes values. */
export type Said = string | ReturnType<IntlMessageFormat['getAst']>;
export type Messages = Readonly<Record<string, Said>>;

type Part = () => Promise<Messages>;

/** A catalogue file per language; a new language is a new file. What the first screens say comes before the rest. */
const first = import.meta.glob<Messages>('../messages/*.json', { import: 'default', query: '?first' });
const rest = import.meta.glob<Messages>('../messages/*.json', { import: 'default', query: '?rest' });

/** Codes of the languages that there are catalogues for. */
export const languages: readonly string[] = Object.keys(first)
  .map((path) => /([a-z-]+)\.json$/i.exec(path)?.[1] ?? '')
  .sort();

const pathOf = (language: string): string => `../messages/${language}.json`;

let whole = false;
let shown: { readonly language: string; readonly messages: Record<string, Said> } | null = null;

async function load(parts: Readonly<Record<string, Part>>, language: string): Promise<Messages> {
  const part = parts[pathOf(language)];
  if (part === undefined) throw new Error(`There is no catalogue for ${language}.`);
  return part();
}

/** What is said in a language: all of it, when all of it was needed before. */
export async function catalogueOf(language: string): Promise<Messages> {
  const parts = await Promise.all([load(first, language), whole ? load(rest, language) : {}]);
  shown = { language, messages: Object.assign({}, ...parts) };
  return shown.messages;
}

/** Waits for the rest of what is said, and of the kit's looks; the screens beyond the first need them. */
export async function wholeCatalogue(): Promise<void> {
  if (whole || shown === null) return;
  const { language, messages } = shown;
  const [more] = await Promise.all([load(rest, language), import('@mantine/core/styles.layer.css')]);
  Object.assign(messages, more);
  whole = true;
  if (shown.language !== language) Object.assign(shown.messages, await load(rest, shown.language));
}
