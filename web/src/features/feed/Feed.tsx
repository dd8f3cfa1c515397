import { Button, Group, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { MissingNotice } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { AlertsOnTop } from '../alerts/AlertsOnTop';
import { everyWhile } from './feed';
import { FeedFilters } from './FeedFilters';
import { FeedRows } from './FeedRows';
import { useFollowed } from './followed';
import { FoundList } from './FoundList';
import { LiveLine } from './LiveLine';
import { MyTopics } from './MyTopics';
import { OffDuty } from './OffDuty';
import { Searches } from './Searches';
import { anything, wishedQuery, narrowed, useReadAll, type Wish } from './wish';

/** What customers said that waits within one's reach, and what one holds; or what was found in all they said. */
export function Feed(): JSX.Element {
  const t = useText();
  const [wish, setWish] = useState(anything);
  const [search, setSearch] = useState<string | null>(null);
  const [anyway, setAnyway] = useState(false);
  const { state, arrived, since, show } = useFollowed(anyway);
  const looking = wish.words !== null;
  const query = useInfiniteQuery({
    ...wishedQuery(wish, search !== null, anyway),
    refetchInterval: everyWhile(state),
    enabled: !looking,
  });
  const change = (next: Wish): void => {
    setWish(next);
    setSearch(null);
  };
  const missing = query.data?.pages[0]?.missing ?? [];
  const off = query.data?.pages[0]?.offDuty ?? null;
  return (
    <Page title={t('feed.title')} about={t('feed.about')}>
      <Stack>
        <AlertsOnTop />
        {off !== null && <OffDuty off={off} shown={anyway} onShow={setAnyway} />}
        {missing.length > 0 ? <MissingNotice missing={missing} /> : <MyTopics />}
        <FeedFilters key={`${search ?? ''} ${wish.words ?? ''}`} wish={wish} onChange={change} />
        <Searches
          wish={wish}
          chosen={search}
          onChoose={(chosen) => {
            setSearch(chosen?.id ?? null);
            setWish(chosen?.wish ?? anything());
          }}
        />
        <Group justify="space-between" mih={36}>
          <LiveLine state={state} since={query.dataUpdatedAt} />
          {arrived > 0 ? (
            <Button variant="light" onClick={show}>
              {t('feed.arrived', { count: arrived })}
            </Button>
          ) : (
            !looking && <ReadAll newest={newestOf(query.data?.pages.flatMap(({ items }) => items) ?? [])} />
          )}
        </Group>
        {looking ? (
          <FoundList wish={wish} onInstead={(words) => change({ ...wish, words })} />
        ) : (
          <Pages
            query={query}
            empty={
              missing.length === 0 &&
              (narrowed(wish) > 0 ? (
                <Empty title={t('feed.empty.narrowed')} icon="search">
                  <Button variant="default" onClick={() => change(anything())}>
                    {t('searches.all')}
                  </Button>
                </Empty>
              ) : (
                <Empty title={t('feed.empty')} icon="feed">
                  {t('feed.empty.explained')}
                </Empty>
              ))
            }
          >
            {(items) => <FeedRows items={items} since={since} />}
          </Pages>
        )}
      </Stack>
    </Page>
  );
}

interface Row {
  readonly arrivedAt: string;
  readonly unread: boolean;
}

/** The latest arrival of the list, where something in it is unread. */
function newestOf(items: readonly Row[]): string | null {
  if (!items.some(({ unread }) => unread)) return null;
  return (
    items
      .map(({ arrivedAt }) => arrivedAt)
      .sort()
      .at(-1) ?? null
  );
}

function ReadAll({ newest }: { newest: string | null }): JSX.Element | null {
  const t = useText();
  const read = useReadAll();
  if (newest === null) return null;
  return (
    <Button variant="subtle" loading={read.isPending} onClick={() => read.mutate(newest)}>
      {t('feed.read-all')}
    </Button>
  );
}
