import { Badge, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { MissingNotice } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { reviewsQuery, type Waiting } from './reviews';

/** Revisions that wait for a decision, oldest first. */
export function Reviews(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery({ ...reviewsQuery, refetchInterval: 30_000 });
  const missing = query.data?.pages[0]?.missing ?? [];
  return (
    <Page title={t('reviews.title')} about={t('reviews.about')}>
      <Stack>
        {missing.length > 0 && <MissingNotice missing={missing} />}
        <Pages
          query={query}
          empty={
            missing.length === 0 && (
              <Empty title={t('reviews.empty')} icon="check">
                {t('reviews.empty.explained')}
              </Empty>
            )
          }
        >
          {(items) => (
            <List>
              {items.map((item) => (
                <WaitingRow key={item.draftId} item={item} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}

function WaitingRow({ item }: { item: Waiting }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li" p={0}>
      <Link to="/drafts/$id" params={{ id: item.draftId }} className="row-link">
        <Group justify="space-between" align="flex-start" gap="xs" p="md">
          <div style={{ flex: '1 1 240px', minInlineSize: 0 }}>
            <Text className="words" lineClamp={3} lang={item.language}>
              {item.text}
            </Text>
            <Text size="sm" c="dimmed">
              <bdi>{displayName(item.author, t.language)}</bdi> · <bdi>{t.names(item.channelNames)}</bdi> ·{' '}
              {t.dateTime(item.submittedAt)}
            </Text>
          </div>
          <Group gap={6}>
            {item.afterPublication && <Badge tt="none">{t('reviews.after')}</Badge>}
            {item.revision > 1 && (
              <Badge tt="none" variant="default">
                {t('reviews.revision', { revision: item.revision })}
              </Badge>
            )}
            <Badge tt="none" variant="default">
              {code('risk', item.risk)}
            </Badge>
          </Group>
        </Group>
      </Link>
    </Sheet>
  );
}
