import { Badge, Button, Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ServerLink } from '../../ui/ServerLink';
import { Sheet } from '../../ui/Sheet';
import { type Nudge, useMark } from './nudges';

/** One nudge; following it marks it seen. */
export function NudgeCard({ nudge }: { nudge: Nudge }): JSX.Element {
  const t = useText();
  const see = useMark('seen');
  const finish = useMark('done');
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div style={{ minInlineSize: 0 }} onClickCapture={() => nudge.state === 'new' && see.mutate(nudge.id)}>
          <Group gap="xs">
            {nudge.state === 'new' && (
              <Badge tt="none" size="sm">
                {t('inbox.new')}
              </Badge>
            )}
            <ServerLink where={nudge.path} fw={nudge.state === 'new' ? 700 : 500} c="inherit">
              {nudge.title}
            </ServerLink>
          </Group>
          <Text className="words">{nudge.body}</Text>
          <Text size="sm" c="dimmed">
            <time dateTime={nudge.at}>{t.dateTime(nudge.at)}</time>
          </Text>
          {nudge.heldBecause !== null && (
            <Group gap={6} mt={4} c="dimmed" wrap="nowrap">
              <Icon name="clock" size={16} />
              <Text size="sm">{nudge.heldBecause}</Text>
            </Group>
          )}
        </div>
        {nudge.state !== 'done' && (
          <Button
            size="sm"
            variant="default"
            style={{ flex: 'none' }}
            loading={finish.isPending}
            onClick={() => finish.mutate(nudge.id)}
            aria-label={t('inbox.finish.of', { title: nudge.title })}
          >
            {t('inbox.finish')}
          </Button>
        )}
      </Group>
      {finish.error !== null && <ProblemNotice error={finish.error} />}
    </Sheet>
  );
}
