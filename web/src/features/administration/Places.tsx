import { Group } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';

export const ADMINISTRATION = [
  { to: '/set-up', label: 'set-up.title' },
  { to: '/accounts', label: 'admin.accounts' },
  { to: '/roles', label: 'admin.roles' },
  { to: '/company-sign-in', label: 'admin.company' },
  { to: '/service-tokens', label: 'admin.services' },
  { to: '/sources', label: 'sources.title' },
  { to: '/mail', label: 'mail.title' },
  { to: '/group-hooks', label: 'group-hooks.title' },
  { to: '/embed-origins', label: 'embeds.title' },
] as const;

/** The screens of administration, one beside the other. */
export function Places(): JSX.Element {
  const t = useText();
  return (
    <Group component="nav" aria-label={t('admin.places')} gap="md" mb="lg">
      {ADMINISTRATION.map(({ to, label }) => (
        <Go key={to} to={to} activeProps={{ fw: 700, underline: 'never' }}>
          {t(label)}
        </Go>
      ))}
    </Group>
  );
}
