import { DateTime } from 'luxon';
import { isCalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { type Reason, reasons } from '../../platform/declarations/reasons';
import { type Localised, message, pick } from '../../platform/i18n/messages';
import { fill, keyOf, type Present } from '../wordings/public';

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)$/;

/**
 * A nudge's params as its texts take them: a text by language is picked, a date is written out, and an instant is
 * written out in the person's zone. Everything else stays, so ICU plurals and selects get their numbers and words.
 */
export function wordedParams(
  params: Readonly<Record<string, unknown>>,
  language: string,
  timeZone: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, worded(value, language, timeZone)]));
}

function worded(value: unknown, language: string, timeZone: string): unknown {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && !Array.isArray(value)) return pick(value as Localised, language);
  if (typeof value !== 'string') return value;
  if (isCalendarDate(value))
    return DateTime.fromISO(value, { zone: 'utc' }).setLocale(language).toLocaleString(DateTime.DATE_FULL);
  if (!INSTANT.test(value)) return value;
  const instant = DateTime.fromISO(value.replace(' ', 'T'), { zone: 'utc' });
  const local = instant.setZone(timeZone);
  return (local.isValid ? local : instant).setLocale(language).toLocaleString(DateTime.DATETIME_MED);
}

/** Why one waits, as its text takes it: the day, its name, and how many messages came today. */
export function heldParams(
  dueAt: Date,
  given: number,
  language: string,
  timeZone: string,
): Readonly<Record<string, unknown>> {
  const local = DateTime.fromJSDate(dueAt, { zone: timeZone });
  const due = (local.isValid ? local : DateTime.fromJSDate(dueAt, { zone: 'utc' })).setLocale(language);
  return { given, day: due.toLocaleString(DateTime.DATETIME_MED), weekday: due.toLocaleString({ weekday: 'long' }) };
}

/** What a nudge is about. */
export interface Subject {
  readonly reason: string;
  readonly subjectId: Id;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A nudge in words, HR's where there are any, and the console path it leads to. */
export function sayNudge(
  { reason, subjectId, params }: Subject,
  language: string,
  timeZone: string,
  texts: Present,
): { readonly title: string; readonly body: string; readonly path: string } {
  const worded = wordedParams(params, language, timeZone);
  const own = (part: 'title' | 'body'): string => message(language, `nudge.${reason}.${part}`, worded);
  const declared = reasons().get(reason);
  const said = (part: 'title' | 'body'): string => {
    const text = declared?.ownWords === true ? worded[part] : texts.get(keyOf(reason, language))?.[part];
    try {
      return typeof text === 'string' ? fill(text, language, worded) : own(part);
    } catch {
      // A nudge of before the reason asked for more says what the reason itself says.
      return own(part);
    }
  };
  return {
    title: said('title'),
    body: said('body'),
    path: pathOf(declared, params).replaceAll('{subject}', subjectId),
  };
}

function pathOf(reason: Reason | undefined, params: Readonly<Record<string, unknown>>): string {
  const own = reason?.ownWords === true ? params['path'] : undefined;
  return typeof own === 'string' && /^\/[a-z0-9/-]*$/.test(own) ? own : (reason?.path ?? '/');
}
