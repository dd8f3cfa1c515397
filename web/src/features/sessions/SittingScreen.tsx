import { Badge, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Attendance } from './Attendance';
import { RoomCode } from './RoomCode';
import { placesQuery, type Sitting, sittingQuery, useWhen } from './sessions';
import { Where } from './Where';

/** A date while it is held, in its host's hand: the code for the room, and who is there. */
export function SittingScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/sittings/$id' });
  const query = useQuery(sittingQuery(id));
  return (
    <Page
      key={id}
      title={query.data === undefined ? t('sessions.sitting') : t.names(query.data.names)}
      actions={
        query.data?.state === 'cancelled' && (
          <Badge tt="none" variant="default">
            {t('sessions.cancelled')}
          </Badge>
        )
      }
    >
      <Loaded query={query}>{(sitting) => <Parts sitting={sitting} />}</Loaded>
    </Page>
  );
}

function Parts({ sitting }: { sitting: Sitting }): JSX.Element {
  const t = useText();
  const when = useWhen();
  const places = useQuery(placesQuery(sitting.id));
  return (
    <Stack>
      <div>
        <Text fw={600}>{when(sitting)}</Text>
        <Where sitting={sitting} />
      </div>
      {sitting.can.includes('show-code') && <RoomCode id={sitting.id} />}
      <Section
        title={t('sessions.attendance')}
        beside={t('sessions.attendance.count', { attended: sitting.attended, held: sitting.held })}
      >
        <Loaded query={places}>{({ items }) => <Attendance sitting={sitting} places={items} />}</Loaded>
      </Section>
    </Stack>
  );
}
