import { type JSX, memo } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import type { FeedItem } from './feed';
import { FeedRow } from './FeedRow';
import type { Since } from './followed';

interface Props {
  readonly items: readonly FeedItem[];
  readonly since: ReadonlyMap<string, Since>;
}

/** The feed's rows; what happens around them (an arrival, the state of the stream) does not draw them again. */
export const FeedRows = memo(function FeedRows({ items, since }: Props): JSX.Element {
  const t = useText();
  return (
    <List label={t('feed.title')}>
      {items.map((item) => (
        <FeedRow key={item.id} item={item} since={since.get(item.id)} />
      ))}
    </List>
  );
});
