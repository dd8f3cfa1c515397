import { Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { MissingNotice } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { feedQuery } from './feed';
import { FeedRow } from './FeedRow';
import { MyTopics } from './MyTopics';

/** What customers said that waits within one's reach, and what one holds. */
export function Feed(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(feedQuery);
  const missing = query.data?.pages[0]?.missing ?? [];
  return (
    <Page title={t('feed.title')} about={t('feed.about')}>
      <Stack>
        {missing.length > 0 ? <MissingNotice missing={missing} /> : <MyTopics />}
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
                <FeedRow key={item.id} item={item} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}
