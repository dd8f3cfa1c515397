import { catalogueOf, languages, type Messages } from './catalogue';

export { languages, type MessageId, type Messages } from './catalogue';

const KEY = 'obi.language';
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** A language's name in that language. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** The language chosen before, else the browser's, else English. */
export function preferredLanguage(): string {
  const wanted = [read(), ...navigator.languages].map((tag) => tag.split('-')[0] ?? '');
  return wanted.find((language) => languages.includes(language)) ?? 'en';
}

function read(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

let current = preferredLanguage();

/** The language of the moment, for code outside of React (the api client). */
export function currentLanguage(): string {
  return current;
}

/** Loads a catalogue and turns the page to its language and direction. */
export async function loadLanguage(language: string): Promise<Messages> {
  const messages = await catalogueOf(language);
  current = language;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  return messages;
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    /* storage is closed to us: the choice lasts for this visit */
  }
}

/** A text in several languages, as the server sends it. */
export type Localised = Readonly<Record<string, string>>;

/** The text in the language of the moment, else in English, else any there is. */
export function pick(text: Localised | null | undefined, language: string = current): string {
  return text?.[language] ?? text?.['en'] ?? Object.values(text ?? {})[0] ?? '';
}
