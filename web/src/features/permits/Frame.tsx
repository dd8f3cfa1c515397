import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, Suspense } from 'react';
import { later } from '../../app/later';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { CrisisBanner } from '../crises/CrisisBanner';
import { moratoriaQuery } from './moratoria';

/** How the console stands on this device. */
const Standing = later(() => import('../installed/Standing').then((part) => part.Standing), 3_000);

const kept = { ...moratoriaQuery, refetchInterval: 60_000 };

/** The way to put everybody's permits on hold, for whoever may: in the frame of every screen. */
export function RedButton(): JSX.Element | null {
  const t = useText();
  if (useQuery(kept).data?.can.includes('start') !== true) return null;
  return (
    <Link to="/moratoria" className="red-button">
      <Icon name="warning" />
      <span>{t('nav.red-button')}</span>
    </Link>
  );
}

/** What holds the person now, and topics of theirs in crisis, above every screen. */
export function MoratoriumBanner(): JSX.Element {
  return (
    <>
      <Suspense>
        <Standing />
      </Suspense>
      <Held />
      <CrisisBanner />
    </>
  );
}

function Held(): JSX.Element | null {
  const t = useText();
  const held = (useQuery(kept).data?.items ?? []).filter(({ holds, mine }) => holds && mine);
  if (held.length === 0) return null;
  return (
    <div className="banner" role="status">
      <Icon name="warning" />
      <div>
        {held.map(({ id, reason, channelNames }) => (
          <p key={id}>
            <strong>{t('nav.held')}</strong> <bdi>{reason}</bdi>
            {channelNames.length > 0 && (
              <>
                {' '}
                · <bdi>{channelNames.map((names) => t.names(names)).join(', ')}</bdi>
              </>
            )}
          </p>
        ))}
      </div>
      <Link to="/moratoria">{t('nav.held.more')}</Link>
    </div>
  );
}
