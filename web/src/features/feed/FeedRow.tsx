import { Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import type { FeedItem } from './feed';
import type { Since } from './followed';

/** An interaction in the feed. */
export function FeedRow({ item, since }: { item: FeedItem; since?: Since | undefined }): JSX.Element {
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
            {since !== undefined && (
              <Badge tt="none" color="gray" variant="outline" role="status">
                {t(`feed.since.${since}`)}
              </Badge>
            )}
            {item.unread && (
              <Badge tt="none" variant="dot">
                {t('feed.new')}
              </Badge>
            )}
            {item.dueAt !== null && <Due at={item.dueAt} late={item.late} />}
            {item.claimedByMe && <Badge tt="none">{t('claim.mine')}</Badge>}
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

/** By when the first answer is owed; said in another tone once that is past. */
function Due({ at, late }: { at: string; late: boolean }): JSX.Element {
  const t = useText();
  return (
    <Badge tt="none" color={late ? 'red' : 'gray'} variant="outline">
      {t(late ? 'feed.late' : 'feed.due', { time: t.dateTime(at) })}
    </Badge>
  );
}
