import { Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { useCode, useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import type { FeedItem } from './feed';

interface Props {
  readonly item: Pick<FeedItem, 'id' | 'text' | 'language' | 'topics' | 'risk' | 'channel' | 'saidAt'>;
  /** Where it stands, before its topics. */
  readonly children?: ReactNode;
}

/** An interaction in a list: what was said, where it stands, what it is about. */
export function InteractionRow({ item, children }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li" p={0}>
      <Link to="/interactions/$id" params={{ id: item.id }} className="row-link">
        <Stack gap="xs" p="md">
          <Text className="words" lineClamp={4} lang={item.language ?? undefined}>
            {item.text}
          </Text>
          <Group gap="xs">
            {children}
            {item.topics.map((topic) => (
              <Badge key={topic.id} tt="none" variant="default">
                {t.names(topic.names)}
              </Badge>
            ))}
            <Text size="sm" c="dimmed">
              {code('risk', item.risk)} · <bdi>{t.names(item.channel.names)}</bdi> ·{' '}
              <time dateTime={item.saidAt}>{t.dateTime(item.saidAt)}</time>
            </Text>
          </Group>
        </Stack>
      </Link>
    </Sheet>
  );
}
