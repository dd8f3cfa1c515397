import { Badge, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { Reruns } from './Reruns';
import { topicsQuery } from './topics';

/** What interactions may be about, and the rules that say so. */
export function Topics(): JSX.Element {
  const t = useText();
  const code = useCode();
  const query = useInfiniteQuery(topicsQuery);
  return (
    <Page
      title={t('topics.kept')}
      about={t('topics.about')}
      actions={<GoButton to="/topics/new">{t('topics.add')}</GoButton>}
    >
      <Group mb="lg">
        <Go to="/matters">{t('matters.title')}</Go>
        <Go to="/unrouted">{t('unrouted.title')}</Go>
      </Group>
      <Reruns />
      <Pages query={query} empty={<Empty title={t('topics.none')} icon="sort" />}>
        {(items) => (
          <List label={t('topics.kept')}>
            {items.map(({ id, names, risk, priority, keywords }) => (
              <Sheet key={id} component="li">
                <Group justify="space-between">
                  <div>
                    <Go to="/topics/$id" params={{ id }} fw={600}>
                      <bdi>{t.names(names)}</bdi>
                    </Go>
                    <Text size="sm" c="dimmed">
                      {t('topics.rules.count', { count: keywords.length })}
                    </Text>
                  </div>
                  <Group gap="xs">
                    <Badge tt="none" variant="default">
                      {code('risk', risk)}
                    </Badge>
                    {priority !== 'normal' && (
                      <Badge tt="none" variant="default">
                        {code('priority', priority)}
                      </Badge>
                    )}
                  </Group>
                </Group>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}
