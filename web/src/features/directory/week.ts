import { currentLanguage } from '../../app/language';
import { useText } from '../../app/text';

interface WeekInfo {
  readonly firstDay: number;
}

/** Some browsers have it as a method, some as a property, some not at all. */
type Weeked = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

/**
 * The ISO day that weeks begin with in a language: as the browser's own region has it where that is said in this
 * language (en-GB: Monday), else as the language's most usual one (he: Sunday, de: Monday).
 */
export function firstDayOf(language: string): number {
  const tag = navigator.languages.find((each) => each.split('-')[0] === language && each.includes('-')) ?? language;
  const locale = new Intl.Locale(tag).maximize() as Weeked;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 7;
}

/** ISO days in the order of the week, as the language in use has it. */
export function weekDays(language: string = currentLanguage()): readonly number[] {
  const first = firstDayOf(language);
  return Array.from({ length: 7 }, (_, at) => ((first - 1 + at) % 7) + 1);
}

/** The name of an ISO day of the week in the language in use. */
export function useDayName(): (day: number, width?: 'long' | 'short') => string {
  const t = useText();
  // 1 January 2024 was a Monday.
  return (day, width = 'long') =>
    new Intl.DateTimeFormat(t.language, { weekday: width }).format(new Date(2024, 0, day, 12));
}
