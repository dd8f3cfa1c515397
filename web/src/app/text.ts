import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, useContext } from 'react';
import { type Localised, type MessageId, type Messages, pick } from './language';

type Values = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

interface Spoken {
  readonly language: string;
  readonly messages: Messages;
}

// Catalogues have languages that browsers know; asking them which those are takes a slow device a tenth of a second.
IntlMessageFormat.resolveLocale = (languages) => new Intl.Locale(String(languages));

/** The language in use and what is said in it. */
export const Words = createContext<Spoken>({ language: 'en', messages: {} });

export interface Text {
  /** The language's code. */
  readonly language: string;
  /** A message of the catalogue. */
  (id: MessageId, values?: Values): string;
  /** A localised text of the server. */
  names(text: Localised | null | undefined): string;
  date(value: string | Date): string;
  dateTime(value: string | Date): string;
  time(value: string | Date): string;
  number(value: number): string;
  percent(value: number): string;
}

/** Makers of words, dates and numbers, kept: making one takes longer than using it. */
const formats = new Map<string, IntlMessageFormat | Intl.DateTimeFormat | Intl.NumberFormat>();

function kept<T extends IntlMessageFormat | Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const known = formats.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  formats.set(key, made);
  return made;
}

/** A message with its values; its id, and an error for whoever watches, when it was not loaded. */
function say({ language, messages }: Spoken, id: string, values: Values | undefined): string {
  const message = messages[id];
  if (message === undefined) {
    reportError(new Error(`Nothing is said for ${id} in ${language}.`));
    return id;
  }
  if (typeof message === 'string') return message;
  const format = kept(`${language} ${id}`, () => new IntlMessageFormat(message, language));
  // Whoever is addressed: `feminine`, `masculine`, or neither.
  return String(format.format({ you: document.documentElement.dataset['you'], ...values }));
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const DAY_AND_TIME: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', ...TIME };
const SHARE: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };

/** A language as the browser's owner writes it, where they say: days of `en-GB` and `en-US` are written otherwise. */
export const localeOf = (language: string): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;

function made(spoken: Spoken): Text {
  const { language } = spoken;
  const locale = localeOf(language);
  const date = (name: string, options: Intl.DateTimeFormatOptions) => (value: string | Date) =>
    kept(`${language} ${name}`, () => new Intl.DateTimeFormat(locale, options)).format(asDate(value));
  const number = (name: string, options: Intl.NumberFormatOptions) => (value: number) =>
    kept(`${language} ${name}`, () => new Intl.NumberFormat(locale, options)).format(value);
  return Object.assign((id: MessageId, values?: Values) => say(spoken, id, values), {
    language,
    names: (names: Localised | null | undefined) => pick(names, language),
    date: date('date', DAY),
    dateTime: date('date-time', DAY_AND_TIME),
    time: date('time', TIME),
    number: number('number', {}),
    percent: number('percent', SHARE),
  });
}

const texts = new WeakMap<Spoken, Text>();

/** Words, dates and numbers of the language in use. */
export function useText(): Text {
  const spoken = useContext(Words);
  const known = texts.get(spoken) ?? made(spoken);
  texts.set(spoken, known);
  return known;
}

/** Calendar dates (`2026-11-30`) are days, not instants: they mean the same day everywhere. */
function asDate(value: string | Date): Date {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? new Date(`${value}T12:00:00`)
    : new Date(value);
}

/** A message whose id is made of a prefix and a code of the server; the code itself when nobody wrote the message. */
export function useCode(): (prefix: string, code: string, values?: Values) => string {
  const spoken = useContext(Words);
  return (prefix, code, values) => {
    const id = `${prefix}.${code}`;
    return id in spoken.messages ? say(spoken, id, values) : code;
  };
}
