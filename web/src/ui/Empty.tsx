import { Stack, Text } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: IconName;
}

/** Nothing here, why, and what there is to do. */
export function Empty({ title, children, icon = 'empty' }: Props): JSX.Element {
  return (
    <Stack align="center" gap="xs" py="xl" ta="center" c="dimmed">
      <Icon name={icon} size={36} />
      <Text fw={600}>{title}</Text>
      {children !== undefined && <Text size="sm">{children}</Text>}
    </Stack>
  );
}
