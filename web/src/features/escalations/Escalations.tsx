import { Badge, Group, Stack, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { api, got } from '../../api/client';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';

const lateQuery = queryOptions({
  queryKey: ['escalations'],
  queryFn: () => got(api.GET('/api/v1/escalations')),
  refetchInterval: 30_000,
});

const unpickedQuery = queryOptions({
  queryKey: ['unpicked'],
  queryFn: () => got(api.GET('/api/v1/unpicked-interactions')),
  refetchInterval: 60_000,
});

/** What is late and in nobody's hands, the most urgent first; and what nobody picks, by topic. */
export function Escalations(): JSX.Element {
  const t = useText();
  const late = useQuery(lateQuery);
  const unpicked = useQuery(unpickedQuery);
  return (
    <Page title={t('escalations.title')} about={t('escalations.about')}>
      <Stack gap="xl">
        <Loaded query={late}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('escalations.none')} icon="check" />
            ) : (
              <List label={t('escalations.title')}>
                {items.map((item) => (
                  <Sheet key={item.id} component="li">
                    <Group justify="space-between">
                      <div>
                        <Text fw={600}>
                          <bdi>{t.names(item.channel.names)}</bdi>
                        </Text>
                        <Text size="sm">{t('escalations.due', { at: t.dateTime(item.dueAt) })}</Text>
                        <Group gap="xs">
                          {item.topics.map((topic) => (
                            <Badge key={topic.id} tt="none" variant="default">
                              {t.names(topic.names)}
                            </Badge>
                          ))}
                        </Group>
                      </div>
                      <Go to="/interactions/$id" params={{ id: item.interactionId }}>
                        {t('interaction.title')}
                      </Go>
                    </Group>
                  </Sheet>
                ))}
              </List>
            )
          }
        </Loaded>
        <Section title={t('unpicked.title')}>
          <Loaded query={unpicked} rows={1}>
            {({ items }) =>
              items.length === 0 ? (
                <Text>{t('unpicked.none')}</Text>
              ) : (
                <ul>
                  {items.map((item) => (
                    <li key={`${item.topic?.id ?? ''} ${item.channel.id}`}>
                      <bdi>{item.topic === null ? t('nav.unrouted') : t.names(item.topic.names)}</bdi> ·{' '}
                      <bdi>{t.names(item.channel.names)}</bdi> ·{' '}
                      {t('unpicked.count', { interactions: item.interactions, at: t.dateTime(item.oldestAt) })}
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </Section>
      </Stack>
    </Page>
  );
}
