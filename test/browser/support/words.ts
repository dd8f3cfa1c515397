import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';

export type Language = 'en' | 'he';

type Values = Readonly<Record<string, string | number>>;

/** What screens say, by the names of the console's messages: a story told once is told in every language. */
export interface Words {
  /** A message, filled in. */
  (id: string, values?: Values): string;
  /** Whatever begins as a message does, up to what is filled in. */
  begin(id: string): RegExp;
}

const messagesOf = (language: Language): Readonly<Record<string, string>> => {
  const path = join(__dirname, '..', '..', '..', 'web', 'src', 'messages', `${language}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of the console in a language. */
export function wordsIn(language: Language): Words {
  const messages = messagesOf(language);
  const text = (id: string): string => {
    const found = messages[id];
    if (found === undefined) throw new Error(`${language}.json does not say ${id}.`);
    return found;
  };
  const say = (id: string, values: Values = {}): string =>
    String(new IntlMessageFormat(text(id), language).format({ ...values }));
  return Object.assign(say, { begin: (id: string) => new RegExp(`^${escaped(text(id).split('{')[0] ?? '')}`) });
}
