import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { PodcastAddress } from './PodcastAddress';
import { type EpisodeSummary, radioQuery } from './radio';

/** Social radio: what leads made of what customers say, to be heard or read. */
export function Radio(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(radioQuery);
  const makes = usePermission('feed:triage');
  return (
    <Page
      title={t('radio.title')}
      about={t('radio.about')}
      actions={makes && <Go to="/radio/desk">{t('radio.desk')}</Go>}
    >
      <Pages
        query={query}
        empty={
          <Empty title={t('radio.empty')} icon="play">
            {t('radio.empty.explained')}
          </Empty>
        }
      >
        {(episodes) => (
          <ul className="path" aria-label={t('radio.title')}>
            {episodes.map((episode) => (
              <Row key={episode.id} episode={episode} />
            ))}
          </ul>
        )}
      </Pages>
      <PodcastAddress />
    </Page>
  );
}

function Row({ episode }: { episode: EpisodeSummary }): JSX.Element {
  const t = useText();
  const { id, names, number, publishedAt, seconds, sound, hearing } = episode;
  const state = hearing === null ? 'new' : hearing.creditedSeconds === null ? 'begun' : 'known';
  return (
    <li>
      <Link to="/radio/$id" params={{ id }} className="path-row">
        <span className="path-sign">
          <Icon name={state === 'known' ? 'check' : sound ? 'play' : 'lesson'} />
        </span>
        <span className="path-words">
          <Text component="span" className="path-title">
            <bdi>{t.names(names)}</bdi>
          </Text>
          <span className="path-about">
            {t('radio.row', {
              number,
              date: t.date(publishedAt),
              minutes: Math.max(1, Math.round(seconds / 60)),
              way: sound ? 'sound' : 'words',
              state,
            })}
          </span>
        </span>
        <Icon name="next" size={18} />
      </Link>
    </li>
  );
}
