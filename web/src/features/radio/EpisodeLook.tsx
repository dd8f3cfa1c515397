import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Loaded } from '../../ui/Loaded';
import { EpisodePreview } from './EpisodePreview';
import { episodeQuery, soundAddress } from './radio';

/** An episode as it is heard, without anybody hearing it. */
export function EpisodeLook({ id }: { id: string }): JSX.Element {
  return (
    <Loaded query={useQuery(episodeQuery(id))} rows={5}>
      {(episode) => <EpisodePreview episode={episode} source={soundAddress(id)} />}
    </Loaded>
  );
}
