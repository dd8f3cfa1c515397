import { NavLink, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Icon } from '../ui/Icon';
import { groups } from './navigation';
import { useMe } from './session';
import { useText } from './text';

/** The places that a person's roles open, by whose work they are. */
export function NavigationList({ onOpen }: { onOpen: () => void }): JSX.Element {
  const t = useText();
  const { permissions } = useMe();
  return (
    <Stack gap="lg">
      {groups
        .map(({ label, places }) => ({
          label,
          places: places.filter(({ permission }) => permission === undefined || permissions.includes(permission)),
        }))
        .filter(({ places }) => places.length > 0)
        .map(({ label, places }) => (
          <div key={label}>
            <Text size="sm" fw={600} c="dimmed" px="sm" mb={4}>
              {t(label)}
            </Text>
            {places.map((place) => (
              <NavLink
                key={place.to}
                component={Link}
                to={place.to}
                activeOptions={{ exact: place.to === '/' }}
                label={t(place.label)}
                leftSection={<Icon name={place.icon} />}
                onClick={onOpen}
                style={{ borderRadius: 'var(--mantine-radius-md)' }}
              />
            ))}
          </div>
        ))}
    </Stack>
  );
}
