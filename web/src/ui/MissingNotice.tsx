import { Alert, Group, List, Stack, Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Missing } from '../api/problem';
import { useCode, useText } from '../app/text';
import { Icon } from './Icon';
import { ServerLink } from './ServerLink';

/** What a person lacks for a permit, each with the way to get it. */
export function MissingList({ missing }: { missing: readonly Missing[] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const here = useLocation().pathname;
  const detail = (item: Missing): string => item.detail ?? code('missing', item.kind, { id: item.id });
  return (
    <List spacing="xs" icon={<Icon name="lock" size={18} />}>
      {missing.map((item) => (
        <List.Item key={`${item.kind} ${item.id}`}>
          <Group gap="xs">
            <Text span>{detail(item)}</Text>
            {item.where !== '' && item.where !== here && (
              <ServerLink
                where={item.where}
                aria-label={t('missing.way.to', { way: t('missing.way'), what: detail(item) })}
              >
                {t('missing.way')}
              </ServerLink>
            )}
          </Group>
        </List.Item>
      ))}
    </List>
  );
}

/** A page that stays empty until something is earned. */
export function MissingNotice({ missing, title }: { missing: readonly Missing[]; title?: string }): JSX.Element {
  const t = useText();
  return (
    <Alert color="yellow" variant="outline" icon={<Icon name="lock" />} title={title ?? t('missing.title')}>
      <Stack gap="sm">
        <Text size="sm">{t('missing.explained')}</Text>
        <MissingList missing={missing} />
      </Stack>
    </Alert>
  );
}
