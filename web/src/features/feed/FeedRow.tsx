import { type JSX, memo } from 'react';
import { useText } from '../../app/text';
import { Tag } from '../../ui/Tag';
import type { FeedItem } from './feed';
import type { Since } from './followed';
import { InteractionRow } from './InteractionRow';

interface Props {
  readonly item: FeedItem;
  readonly since?: Since | undefined;
}

/** An interaction in the feed; of thousands only that of which something changed is drawn again. */
export const FeedRow = memo(function FeedRow({ item, since }: Props): JSX.Element {
  const t = useText();
  return (
    <InteractionRow item={item}>
      {since !== undefined && <Tag role="status">{t(`feed.since.${since}`)}</Tag>}
      {item.unread && <Tag tone="new">{t('feed.new')}</Tag>}
      {item.dueAt !== null && <Due at={item.dueAt} late={item.late} />}
      {item.claimedByMe && <Tag tone="own">{t('claim.mine')}</Tag>}
    </InteractionRow>
  );
});

/** By when the first answer is owed; said in another tone once that is past. */
function Due({ at, late }: { at: string; late: boolean }): JSX.Element {
  const t = useText();
  return <Tag tone={late ? 'late' : 'plain'}>{t(late ? 'feed.late' : 'feed.due', { time: t.dateTime(at) })}</Tag>;
}
