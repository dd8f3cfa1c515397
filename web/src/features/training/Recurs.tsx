import { Text } from '@mantine/core';
import type { JSX } from 'react';
import { localeOf, useText } from '../../app/text';

/** How an assignment comes again; nothing when it does not. */
export function Recurs({ months, day }: { months: number | null; day: string | null }): JSX.Element | null {
  const t = useText();
  if (months !== null) return <Text size="sm">{t('recurs.months', { months })}</Text>;
  if (day === null) return null;
  const text = new Intl.DateTimeFormat(localeOf(t.language), { day: 'numeric', month: 'long' }).format(
    new Date(`2024-${day}T12:00:00`),
  );
  return <Text size="sm">{t('recurs.yearly', { day: text })}</Text>;
}
