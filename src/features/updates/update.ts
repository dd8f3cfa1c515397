import { addDays, type CalendarDate, dateOf } from '../../kernel/clock';

/** Interactions of one update. */
export const UPDATE_ITEMS = 7;
/** The most that reading an update credits. */
export const READING_SECONDS = 240;
/** Days that an update looks back. */
export const UPDATE_DAYS = 7;

/** Days within which an answer brings what waited back into an update. */
export const ANSWER_DAYS = 21;

/** The week of an instant, named by the Sunday it begins with. */
export function weekOf(instant: Date): CalendarDate {
  return dateOf(addDays(instant, -instant.getUTCDay()));
}

/** What reading credits: the time since the update was opened, up to four minutes. */
export function readingSeconds(openedAt: Date, now: Date): number {
  const seconds = Math.floor((now.getTime() - openedAt.getTime()) / 1000);
  return Math.max(0, Math.min(READING_SECONDS, seconds));
}
