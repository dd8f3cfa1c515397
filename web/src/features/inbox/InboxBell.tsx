import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, Suspense } from 'react';
import { later } from '../../app/later';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { unseenQuery } from './nudges';

/** Comes after the screen itself: until then, and without a stream, the count is asked for by itself. */
const FollowInbox = later(() => import('./FollowInbox').then((part) => part.FollowInbox), 2_000);

/** The way to the inbox, with how many messages nobody has seen yet. */
export function InboxBell(): JSX.Element {
  const t = useText();
  const unseen = useQuery(unseenQuery).data?.unseen ?? 0;
  return (
    <Link to="/inbox" className="round" aria-label={t('inbox.bell', { count: unseen })}>
      <Icon name="inbox" size={22} />
      {unseen > 0 && (
        <span className="count" aria-hidden="true">
          {t.number(unseen)}
        </span>
      )}
      <Suspense>
        <FollowInbox />
      </Suspense>
    </Link>
  );
}
