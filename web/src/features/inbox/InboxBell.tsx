import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent, Link } from '@tanstack/react-router';
import { type JSX, Suspense } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { unseenQuery } from './nudges';

/** Comes after the screen itself: until then, and without a stream, the count is asked for by itself. */
const FollowInbox = lazyRouteComponent(async () => {
  await new Promise((later) => setTimeout(later, 2_000));
  return import('./FollowInbox');
}, 'FollowInbox');

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
