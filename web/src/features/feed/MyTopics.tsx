import { Badge, Chip, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { topicsQuery, useChooseTopic } from './feed';

/** The topics one answers for: those a lead gave stay, those on offer can be chosen. */
export function MyTopics(): JSX.Element | null {
  const t = useText();
  const query = useQuery(topicsQuery);
  const choose = useChooseTopic();
  if (query.error !== null) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />;
  if (query.data === undefined || query.data.items.length === 0) return null;
  const given = query.data.items.filter((topic) => topic.given);
  const offered = query.data.items.filter((topic) => !topic.given);
  return (
    <section aria-label={t('topics.title')}>
      <Text size="sm" c="dimmed" mb={6}>
        {t('topics.title')}
      </Text>
      <Group gap="xs">
        {given.map((topic) => (
          <Badge key={topic.id} size="lg" tt="none" variant="default">
            {t('topics.given', { name: t.names(topic.names) })}
          </Badge>
        ))}
        {offered.map((topic) => (
          <Chip
            key={topic.id}
            variant="outline"
            checked={topic.chosen}
            onChange={(chosen) => choose.mutate({ id: topic.id, chosen })}
          >
            {t.names(topic.names)}
          </Chip>
        ))}
      </Group>
      {choose.error !== null && <ProblemNotice error={choose.error} />}
    </section>
  );
}
