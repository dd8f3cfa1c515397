import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { Tag } from '../../ui/Tag';
import { InteractionRow } from './InteractionRow';
import { type Found, foundQuery, type Wish } from './wish';

/** What was found in all that customers said within one's permits, whether it waits or not. */
export function FoundList({ wish, onInstead }: { wish: Wish; onInstead: (word: string) => void }): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(foundQuery(wish));
  const instead = query.data?.pages[0]?.instead ?? [];
  return (
    <Pages
      query={query}
      empty={
        <Empty title={t('found.empty')} icon="search">
          {instead.length === 0
            ? t('found.empty.explained')
            : instead.map((word) => (
                <Button key={word} variant="subtle" onClick={() => onInstead(word)}>
                  {t('found.instead', { word })}
                </Button>
              ))}
        </Empty>
      }
    >
      {(items) => (
        <List label={t('found.title')}>
          {items.map((item) => (
            <FoundRow key={item.id} item={item} />
          ))}
        </List>
      )}
    </Pages>
  );
}

function FoundRow({ item }: { item: Found }): JSX.Element {
  const code = useCode();
  return (
    <InteractionRow item={item}>
      <Tag tone={item.status === 'waiting' ? 'soft' : 'plain'}>{code('status', item.status)}</Tag>
    </InteractionRow>
  );
}
