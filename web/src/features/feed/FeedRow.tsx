import { Badge } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import type { FeedItem } from './feed';
import type { Since } from './followed';
import { InteractionRow } from './InteractionRow';

/** An interaction in the feed. */
export function FeedRow({ item, since }: { item: FeedItem; since?: Since | undefined }): JSX.Element {
  const t = useText();
  return (
    <InteractionRow item={item}>
      {since !== undefined && (
        <Badge tt="none" color="gray" variant="outline" role="status">
          {t(`feed.since.${since}`)}
        </Badge>
      )}
      {item.unread && (
        <Badge tt="none" variant="dot">
          {t('feed.new')}
        </Badge>
      )}
      {item.dueAt !== null && <Due at={item.dueAt} late={item.late} />}
      {item.claimedByMe && <Badge tt="none">{t('claim.mine')}</Badge>}
    </InteractionRow>
  );
}

/** By when the first answer is owed; said in another tone once that is past. */
function Due({ at, late }: { at: string; late: boolean }): JSX.Element {
  const t = useText();
  return (
    <Badge tt="none" color={late ? 'red' : 'gray'} variant="outline">
      {t(late ? 'feed.late' : 'feed.due', { time: t.dateTime(at) })}
    </Badge>
  );
}
