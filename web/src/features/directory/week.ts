import { useText } from '../../app/text';

/** ISO days from Sunday on, as weeks go here. */
export const WEEK: readonly number[] = [7, 1, 2, 3, 4, 5, 6];

/** The name of an ISO day of the week in the language in use. */
export function useDayName(): (day: number, width?: 'long' | 'short') => string {
  const t = useText();
  // 1 January 2024 was a Monday.
  return (day, width = 'long') =>
    new Intl.DateTimeFormat(t.language, { weekday: width }).format(new Date(2024, 0, day, 12));
}
