import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { mySittingsQuery } from './sessions';
import { SittingCard } from './SittingCard';

/** A session module: the dates on which it is held. */
export function SessionPlayer({ sessionId }: { sessionId: string }): JSX.Element {
  const t = useText();
  const query = useQuery(mySittingsQuery(sessionId));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Stack>
          <Text className="words">{t.names(items[0]?.about)}</Text>
          {items.length === 0 ? (
            <Empty title={t('sessions.no-dates')} icon="clock">
              {t('sessions.no-dates.explained')}
            </Empty>
          ) : (
            <List label={t('sessions.dates')}>
              {items.map((sitting) => (
                <SittingCard key={sitting.id} sitting={sitting} titled={false} />
              ))}
            </List>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
