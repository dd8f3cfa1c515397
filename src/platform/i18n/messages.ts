import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';

/** Texts by key, in ICU message syntax. */
export type Catalogue = Readonly<Record<string, string>>;

/** `messages/<language>/*.json` of the installation; a new language is a new folder. */
export function readCatalogues(folder: string): ReadonlyMap<string, Catalogue> {
  const languages = new Map<string, Catalogue>();
  for (const language of readdirSync(folder, { withFileTypes: true })) {
    if (!language.isDirectory()) continue;
    const catalogue: Record<string, string> = {};
    for (const file of readdirSync(join(folder, language.name)).filter((name) => name.endsWith('.json'))) {
      const texts = JSON.parse(readFileSync(join(folder, language.name, file), 'utf8')) as Record<string, string>;
      for (const [key, text] of Object.entries(texts)) {
        if (key in catalogue) throw new Error(`messages/${language.name}/${file}: '${key}' is defined twice.`);
        catalogue[key] = text;
      }
    }
    languages.set(language.name, catalogue);
  }
  return languages;
}

/** The folder of the catalogues, beside `src` or `dist`. */
export const MESSAGES_FOLDER = join(installationRoot(), 'messages');

/** The top of the installation: the nearest folder above this file that holds package.json. */
export function installationRoot(): string {
  const parts = __dirname.split(/[\\/]/);
  const at = Math.max(parts.lastIndexOf('src'), 0);
  const top = parts.slice(0, parts[at - 1] === 'dist' ? at - 1 : at);
  return top.join('/') || '/';
}

let catalogues: ReadonlyMap<string, Catalogue> | null = null;
const formats = new Map<string, IntlMessageFormat>();

function loaded(): ReadonlyMap<string, Catalogue> {
  catalogues ??= readCatalogues(MESSAGES_FOLDER);
  return catalogues;
}

/** The languages there are catalogues for. */
export function languages(): readonly string[] {
  return [...loaded().keys()];
}

/** Languages that are read from right to left. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur', 'yi'];

/** Whether a language is read from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.includes(language);
}

/** How many texts a language says in English, because its catalogue does not have them; languages that say all are left out. */
export function untold(): ReadonlyMap<string, number> {
  const keys = Object.keys(loaded().get('en') ?? {});
  const counted = [...loaded()].map(
    ([language, texts]) => [language, keys.filter((key) => !(key in texts)).length] as const,
  );
  return new Map(counted.filter(([, missing]) => missing > 0));
}

/** The text of a key in a language, else in English, else the key itself. */
export function message(language: string, key: string, params: Readonly<Record<string, unknown>> = {}): string {
  const found = [language, 'en'].find((candidate) => loaded().get(candidate)?.[key] !== undefined);
  if (found === undefined) return key;
  const id = `${found}:${key}`;
  let format = formats.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(loaded().get(found)?.[key] ?? key, found, undefined, { ignoreTag: true });
    formats.set(id, format);
  }
  try {
    return String(format.format(params as Record<string, string>));
  } catch {
    return loaded().get(found)?.[key] ?? key;
  }
}

/** The text of a key in every language there is a catalogue for. */
export function inEveryLanguage(key: string): Localised {
  return Object.fromEntries(languages().map((language) => [language, message(language, key)]));
}

/** The name of a language, as it calls itself. */
export function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

/** The text of a key as it stands in a language's catalogue, else in English, unfilled; empty where there is none. */
export function template(language: string, key: string): string {
  return loaded().get(language)?.[key] ?? loaded().get('en')?.[key] ?? '';
}

/** The texts whose keys begin so, by the rest of their keys, as they stand in a language's catalogue, else in English. */
export function templates(language: string, prefix: string): Catalogue {
  const all = { ...loaded().get('en'), ...loaded().get(language) };
  const found = Object.entries(all).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(found.map(([key, text]) => [key.slice(prefix.length), text]));
}

/** The best language we have for an Accept-Language header (RFC 9110), English by default. */
export function negotiate(header = ''): string {
  const known = negotiated.get(header);
  if (known !== undefined) return known;
  const language = judged(header);
  if (negotiated.size >= MOST_HEADERS) negotiated.clear();
  negotiated.set(header, language);
  return language;
}

/** Browsers send few different headers; of those that are no browser's, no more are remembered. */
const MOST_HEADERS = 500;
const negotiated = new Map<string, string>();

function judged(header: string): string {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality);
  return wanted.find(({ language, quality }) => quality > 0 && loaded().has(language))?.language ?? 'en';
}

/** A text in several languages, as stored. */
export type Localised = Readonly<Record<string, string>>;

/** The text in a language, else English, else any there is. */
export function pick(text: Localised, language: string): string {
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
