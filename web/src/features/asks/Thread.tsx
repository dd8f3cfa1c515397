import { Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { ServerLink } from '../../ui/ServerLink';
import { Sheet } from '../../ui/Sheet';
import type { AskThread, Side } from './asks';

/** What was said, in its order, and the clauses that answers stand on. */
export function Thread({ thread, side }: { thread: AskThread; side: Side }): JSX.Element {
  const t = useText();
  return (
    <List label={t('asks.thread')}>
      {thread.messages.map(({ id, desk, person, words, at, clauses }) => (
        <Sheet key={id} component="li">
          <Stack gap="xs">
            <Group justify="space-between" gap="xs">
              <Text fw={600}>
                {side === 'asker' && !desk ? t('asks.you') : <bdi>{displayName(person, t.language)}</bdi>}
                {desk && <> · {t('asks.desk')}</>}
              </Text>
              <Text size="sm" c="dimmed">
                {t.dateTime(at)}
              </Text>
            </Group>
            <Text className="words" dir="auto">
              {words}
            </Text>
            {clauses.map(({ documentId, number, title, where }) => (
              <ServerLink key={`${documentId} ${number}`} where={where}>
                {t('asks.clause', { number, title: t.names(title) })}
              </ServerLink>
            ))}
          </Stack>
        </Sheet>
      ))}
    </List>
  );
}
