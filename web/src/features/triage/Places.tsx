import { Group } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';

const PLACES = [
  { to: '/triage', label: 'triage.title' },
  { to: '/unrouted', label: 'unrouted.title' },
  { to: '/triage/duplicates', label: 'duplicates.title' },
  { to: '/interactions/import', label: 'intake.title' },
  { to: '/snippets', label: 'snippets.title' },
  { to: '/crises', label: 'crises.title' },
  { to: '/runbooks', label: 'runbooks.title' },
] as const;

/** The screens of triage, one beside the other. */
export function Places(): JSX.Element {
  const t = useText();
  return (
    <Group component="nav" aria-label={t('triage.places')} gap="md" mb="lg">
      {PLACES.map(({ to, label }) => (
        <Go key={to} to={to} activeOptions={{ exact: true }} activeProps={{ fw: 700, underline: 'never' }}>
          {t(label)}
        </Go>
      ))}
    </Group>
  );
}
