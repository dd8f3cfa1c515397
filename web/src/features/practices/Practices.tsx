import { Badge, Group, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { networksQuery } from '../channels/channels';
import { practicesQuery } from './practices';

/** Practices, for those who write them. */
export function Practices(): JSX.Element {
  const t = useText();
  const marks = usePermission('practices:mark');
  const query = useInfiniteQuery(practicesQuery);
  const networks = useQuery(networksQuery).data?.items ?? [];
  return (
    <Page
      title={t('practices.title')}
      about={t('practices.about')}
      actions={
        <>
          {marks && <Go to="/practices/waiting">{t('practices.queue')}</Go>}
          <GoButton to="/practices/new">{t('practices.new')}</GoButton>
        </>
      }
    >
      <Pages
        query={query}
        empty={
          <Empty title={t('practices.empty')} icon="training">
            {t('practices.empty.explained')}
          </Empty>
        }
      >
        {(items) => (
          <List label={t('practices.title')}>
            {items.map((practice) => (
              <Sheet key={practice.id} component="li">
                <Group justify="space-between" gap="xs">
                  <div>
                    <Go to="/practices/$id" params={{ id: practice.id }} fw={600} className="words">
                      {t.names(practice.names)}
                    </Go>
                    <Text size="sm" c="dimmed">
                      {t.names(networks.find(({ code }) => code === practice.network)?.names)} ·{' '}
                      {t('practices.mark', { mark: practice.passMark })}
                    </Text>
                  </div>
                  {practice.retired && (
                    <Badge tt="none" variant="default">
                      {t('sessions.retired')}
                    </Badge>
                  )}
                </Group>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}
