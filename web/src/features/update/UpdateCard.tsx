import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Sheet } from '../../ui/Sheet';
import type { UpdateItem } from './update';

const WHY = {
  department: 'update.why.department',
  'job-family': 'update.why.job-family',
  chosen: 'update.why.chosen',
  lead: 'update.why.lead',
} as const;

/** One thing a customer said, what we answered, what changed and what we learnt. */
export function UpdateCard({ item }: { item: UpdateItem }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li" p="lg">
      <Stack gap="sm">
        <Group gap="xs">
          {item.topics.map((topic) => (
            <Badge key={topic.id} tt="none" variant="default">
              {t.names(topic.names)}
            </Badge>
          ))}
          <Text size="sm" c="dimmed">
            <bdi>{t.names(item.channel.names)}</bdi> · <time dateTime={item.saidAt}>{t.date(item.saidAt)}</time> ·{' '}
            {t(WHY[item.why])}
          </Text>
        </Group>
        <Text className="words" lang={item.language ?? undefined}>
          {item.text}
        </Text>
        {item.answers.map((answer) => (
          <Box key={`${answer.saidAt} ${answer.text}`} className="answer">
            <Text size="sm" c="dimmed">
              {t(item.answeredSince ? 'update.answered-since' : 'update.answer')}
            </Text>
            <Text className="words">{answer.text}</Text>
          </Box>
        ))}
        {item.answers.length === 0 && (
          <Text size="sm" c="dimmed">
            {t(item.status === 'waiting' ? 'update.waiting' : 'update.no-answer')}
          </Text>
        )}
        {item.changed !== null && (
          <Text className="words">{t('update.changed', { sentence: t.names(item.changed) })}</Text>
        )}
        {item.sentence !== null && (
          <Text fw={600} className="words">
            {t('update.learnt', { sentence: t.names(item.sentence) })}
          </Text>
        )}
        {item.can.includes('open') && (
          <Go to="/interactions/$id" params={{ id: item.interactionId }} size="sm">
            {t('unrouted.read')}
          </Go>
        )}
      </Stack>
    </Sheet>
  );
}
