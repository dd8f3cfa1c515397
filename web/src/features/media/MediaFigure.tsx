import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { captionsAddress, contentAddress, type MediaItem, mediaQuery } from './media';

interface Props {
  readonly id: string;
  /** The language of the text it stands in. */
  readonly language: string;
}

/** A picture, sound or film of a lesson, with everything it says in words. */
export function MediaFigure({ id, language }: Props): JSX.Element {
  const t = useText();
  const query = useQuery(mediaQuery(id));
  if (query.data !== undefined) return <Shown item={query.data} language={language} />;
  if (query.error !== null) return <Notice tone="bad" title={t('media.gone')} />;
  return <Skeleton height={160} />;
}

function Shown({ item, language }: { item: MediaItem; language: string }): JSX.Element {
  const t = useText();
  const transcript = item.transcript[language] ?? Object.values(item.transcript)[0];
  const chosen = item.captions.includes(language) ? language : item.captions[0];
  const tracks = item.captions.map((spoken) => (
    <track
      key={spoken}
      kind="captions"
      srcLang={spoken}
      label={nameOf(spoken)}
      src={captionsAddress(item.id, spoken)}
      default={spoken === chosen}
    />
  ));
  const shared = {
    controls: true,
    preload: 'metadata',
    src: contentAddress(item.id),
    'aria-label': item.name,
  } as const;
  return (
    <figure className="media" dir="auto">
      {item.kind === 'image' && (
        <img src={contentAddress(item.id)} alt={item.alt[language] ?? t.names(item.alt)} loading="lazy" />
      )}
      {item.kind === 'video' && <video {...shared}>{tracks}</video>}
      {item.kind === 'audio' && <audio {...shared}>{tracks}</audio>}
      {transcript !== undefined && (
        <details>
          <summary>{t('media.transcript')}</summary>
          <p className="words">{transcript}</p>
        </details>
      )}
    </figure>
  );
}
