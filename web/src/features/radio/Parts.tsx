import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Sheet } from '../../ui/Sheet';
import type { EpisodePart } from './radio';

/** What customers said in an episode, what we answered, and what its makers say about it. */
export function Parts({ parts }: { parts: readonly EpisodePart[] }): JSX.Element {
  const t = useText();
  return (
    <List label={t('radio.parts')}>
      {parts.map((part) => (
        <Sheet key={part.interactionId} component="li" p="lg">
          <Stack gap="sm">
            <Group gap="xs">
              {part.topics.map((topic) => (
                <Badge key={topic.id} tt="none" variant="default">
                  {t.names(topic.names)}
                </Badge>
              ))}
              <Text size="sm" c="dimmed">
                <bdi>{t.names(part.channel.names)}</bdi> · <time dateTime={part.saidAt}>{t.date(part.saidAt)}</time>
              </Text>
            </Group>
            <Text className="words" lang={part.language ?? undefined}>
              {part.text}
            </Text>
            {part.answers.map((answer) => (
              <Box key={`${answer.saidAt} ${answer.text}`} className="answer">
                <Text size="sm" c="dimmed">
                  {t('update.answer')}
                </Text>
                <Text className="words">{answer.text}</Text>
              </Box>
            ))}
            {t.names(part.note) !== '' && (
              <Text fw={600} className="words">
                {t.names(part.note)}
              </Text>
            )}
          </Stack>
        </Sheet>
      ))}
    </List>
  );
}
