import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { deskEpisodeQuery, deskSoundAddress, type DeskEpisode as Shown, useWithdraw } from './desk';
import { EpisodeForm } from './EpisodeForm';
import { EpisodePreview } from './EpisodePreview';

/** One episode on a lead's desk: written while it is a draft, shown as it is heard afterwards. */
export function DeskEpisode(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/radio/desk/$id' });
  const query = useQuery(deskEpisodeQuery(id));
  const episode = query.data;
  return (
    <Page
      title={episode === undefined ? t('radio.desk') : t.names(episode.names)}
      about={episode !== undefined && <Badge tt="none">{t(`radio.state.${episode.state}`)}</Badge>}
      actions={<Go to="/radio/desk">{t('radio.desk')}</Go>}
      wide
    >
      <Loaded query={query} rows={5}>
        {(found) =>
          found.can.includes('edit') ? <EpisodeForm key={found.id} episode={found} /> : <Heard episode={found} />
        }
      </Loaded>
    </Page>
  );
}

function Heard({ episode }: { episode: Shown }): JSX.Element {
  const t = useText();
  const withdraw = useWithdraw(episode.id);
  return (
    <Stack gap="lg">
      {episode.can.includes('withdraw') && (
        <Group gap="md">
          <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
            {t('radio.withdraw')}
          </Button>
          <Text size="sm" c="dimmed">
            {episode.hearers === null ? t('radio.hearers.few') : t('radio.hearers', { count: episode.hearers })}
          </Text>
        </Group>
      )}
      {withdraw.error !== null && <ProblemNotice error={withdraw.error} />}
      <EpisodePreview episode={episode} source={deskSoundAddress(episode.id)} />
    </Stack>
  );
}
