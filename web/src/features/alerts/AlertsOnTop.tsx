import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Notice } from '../../ui/Notice';
import { alertsQuery } from './alerts';

/** On top of the feed: dangerous matters that wait for one; nothing where there are none. */
export function AlertsOnTop(): JSX.Element | null {
  const t = useText();
  const query = useInfiniteQuery({ ...alertsQuery, refetchInterval: 15_000 });
  const alerts = query.data?.pages[0]?.items ?? [];
  const unread = alerts.filter(({ readAt }) => readAt === null);
  if (alerts.length === 0) return null;
  return (
    <Notice
      title={unread.length > 0 ? t('alerts.on-top', { count: unread.length }) : t('alerts.on-top.read')}
      tone="bad"
      role={unread.length > 0 ? 'alert' : 'status'}
    >
      <Go to="/alerts">{t('alerts.see')}</Go>
    </Notice>
  );
}
