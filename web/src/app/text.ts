import { useIntl } from 'react-intl';
import { type Localised, type MessageId, pick } from './language';

declare global {
  // The extension point of react-intl is a namespace.
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}

type Values = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

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

/** Words, dates and numbers of the language in use. */
export function useText(): Text {
  const intl = useIntl();
  const language = intl.locale;
  const text = (id: MessageId, values?: Values): string => intl.formatMessage({ id }, values);
  return Object.assign(text, {
    language,
    names: (names: Localised | null | undefined) => pick(names, language),
    date: (value: string | Date) => intl.formatDate(asDate(value), { day: 'numeric', month: 'long', year: 'numeric' }),
    dateTime: (value: string | Date) =>
      intl.formatDate(asDate(value), {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }),
    time: (value: string | Date) => intl.formatTime(asDate(value), { hour: '2-digit', minute: '2-digit' }),
    number: (value: number) => intl.formatNumber(value),
    percent: (value: number) => intl.formatNumber(value, { style: 'percent', maximumFractionDigits: 0 }),
  });
}

/** Calendar dates (`2026-11-30`) are days, not instants: they mean the same day everywhere. */
function asDate(value: string | Date): Date {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? new Date(`${value}T12:00:00`)
    : new Date(value);
}

/** A message whose id is made of a prefix and a code of the server; the code itself when nobody wrote the message. */
export function useCode(): (prefix: string, code: string, values?: Values) => string {
  const intl = useIntl();
  return (prefix, code, values) => {
    const id = `${prefix}.${code}`;
    return id in intl.messages ? intl.formatMessage({ id: id as MessageId }, values) : code;
  };
}
