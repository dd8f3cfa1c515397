import { Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { AddConnector } from './AddConnector';
import { ConnectorCard } from './ConnectorCard';
import { connectorsQuery, postsQuery } from './connectors';
import { PostRow } from './PostRow';

/** What posts for channels by itself: how it is set up, and what it sent. */
export function Connectors(): JSX.Element {
  const t = useText();
  const keeps = usePermission('channels:write');
  const posts = useInfiniteQuery({ ...postsQuery, refetchInterval: 30_000 });
  return (
    <Page
      title={t('connectors.title')}
      about={t('connectors.about')}
      actions={<Go to="/calendar">{t('calendar.title')}</Go>}
    >
      <Stack gap="xl">
        {keeps && <Kept />}
        <Section title={t('connectors.posts')}>
          <Pages query={posts} empty={<Empty title={t('connectors.posts.empty')} icon="publish" />}>
            {(items) => (
              <List label={t('connectors.posts')}>
                {items.map((post) => (
                  <PostRow key={post.id} post={post} />
                ))}
              </List>
            )}
          </Pages>
        </Section>
      </Stack>
    </Page>
  );
}

function Kept(): JSX.Element {
  const t = useText();
  const query = useQuery(connectorsQuery);
  return (
    <Section title={t('connectors.channels')}>
      <Loaded query={query} rows={1}>
        {({ items }) => (
          <Stack>
            {items.map((connector) => (
              <ConnectorCard key={connector.id} connector={connector} />
            ))}
            <AddConnector taken={items.map(({ channelId }) => channelId)} />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
