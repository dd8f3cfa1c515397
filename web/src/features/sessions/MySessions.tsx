import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { hostedQuery, mySittingsQuery, useWhen } from './sessions';
import { SittingCard } from './SittingCard';

/** Dates of workshops and webinars that one's tracks ask for, and those one hosts. */
export function MySessions(): JSX.Element {
  const t = useText();
  const keeps = usePermission('sessions:write');
  const query = useQuery(mySittingsQuery());
  return (
    <Page
      title={t('sessions.title')}
      about={t('sessions.about')}
      actions={keeps ? <Go to="/sessions/kept">{t('sessions.kept')}</Go> : undefined}
    >
      <Stack gap="xl">
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('sessions.empty')} icon="clock">
                {t('sessions.empty.explained')}
              </Empty>
            ) : (
              <List label={t('sessions.title')}>
                {items.map((sitting) => (
                  <SittingCard key={sitting.id} sitting={sitting} titled />
                ))}
              </List>
            )
          }
        </Loaded>
        <Hosted />
      </Stack>
    </Page>
  );
}

function Hosted(): JSX.Element | null {
  const t = useText();
  const when = useWhen();
  const items = useQuery(hostedQuery).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('sessions.hosted')}>
      <List label={t('sessions.hosted')}>
        {items.map((sitting) => (
          <Sheet key={sitting.id} component="li">
            <Group justify="space-between" gap="xs">
              <div>
                <Go to="/sittings/$id" params={{ id: sitting.id }} fw={600} className="words">
                  {t.names(sitting.names)}
                </Go>
                <Text size="sm">{when(sitting)}</Text>
              </div>
              <Badge tt="none" variant="default">
                {sitting.state === 'cancelled'
                  ? t('sessions.cancelled')
                  : t('sessions.taken', { held: sitting.held, capacity: sitting.capacity })}
              </Badge>
            </Group>
          </Sheet>
        ))}
      </List>
    </Section>
  );
}
