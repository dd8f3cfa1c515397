import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { crisesQuery } from './crises';

/** Topics in crisis, above every screen of those who have them: why, and where to help for whom they are closed. */
export function CrisisBanner(): JSX.Element | null {
  const t = useText();
  const query = useQuery({ ...crisesQuery, refetchInterval: 60_000 });
  const mine = (query.data?.items ?? []).filter((crisis) => crisis.mine);
  if (mine.length === 0) return null;
  return (
    <div className="banner" role="status">
      <Icon name="warning" />
      <div>
        {mine.map(({ id, topicNames, reason, frozen, help }) => (
          <p key={id}>
            <strong>{t('crisis.banner', { topic: t.names(topicNames) })}</strong> <bdi>{reason}</bdi>
            <br />
            {t(frozen ? 'crisis.banner.frozen' : 'crisis.banner.two')} {frozen && help !== null && <bdi>{help}</bdi>}
          </p>
        ))}
      </div>
      <Link to="/crises">{t('nav.held.more')}</Link>
    </div>
  );
}
