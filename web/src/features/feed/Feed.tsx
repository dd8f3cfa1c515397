import { Button, Group, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { MissingNotice } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { everyWhile, feedQuery } from './feed';
import { AlertsOnTop } from '../alerts/AlertsOnTop';
import { FeedRow } from './FeedRow';
import { useFollowed } from './followed';
import { LiveLine } from './LiveLine';
import { MyTopics } from './MyTopics';

/** What customers said that waits within one's reach, and what one holds. */
export function Feed(): JSX.Element {
  const t = useText();
  const { state, arrived, since, show } = useFollowed();
  const query = useInfiniteQuery({ ...feedQuery, refetchInterval: everyWhile(state) });
  const missing = query.data?.pages[0]?.missing ?? [];
  return (
    <Page title={t('feed.title')} about={t('feed.about')}>
      <Stack>
        <AlertsOnTop />
        {missing.length > 0 ? <MissingNotice missing={missing} /> : <MyTopics />}
        <Group justify="space-between" mih={36}>
          <LiveLine state={state} since={query.dataUpdatedAt} />
          {arrived > 0 && (
            <Button variant="light" onClick={show}>
              {t('feed.arrived', { count: arrived })}
            </Button>
          )}
        </Group>
        <Pages
          query={query}
          empty={
            missing.length === 0 && (
              <Empty title={t('feed.empty')} icon="feed">
                {t('feed.empty.explained')}
              </Empty>
            )
          }
        >
          {(items) => (
            <List label={t('feed.title')}>
              {items.map((item) => (
                <FeedRow key={item.id} item={item} since={since.get(item.id)} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}
