import { Badge, Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import type { Handle } from './handles';

/** A branded handle and where it stands. */
export function HandleCard({ handle, of }: { handle: Handle; of?: string }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { name, networkNames, purpose, state, note, confirmedAt, confirmBy, dormantOn, sunsetOn, sunsetReason } =
    handle;
  return (
    <Stack gap={4}>
      <Group justify="space-between" align="flex-start">
        <Text fw={600} style={{ minInlineSize: 0 }}>
          <bdi dir="ltr">@{name}</bdi> · <bdi>{t.names(networkNames)}</bdi>
        </Text>
        <Badge tt="none" variant="default">
          {code('handles.state', state)}
        </Badge>
      </Group>
      {of !== undefined && (
        <Text size="sm">
          <bdi>{of}</bdi> · {t('handles.requested', { date: t.date(handle.requestedAt) })}
        </Text>
      )}
      <Text className="words">{purpose}</Text>
      {note !== null && <Text className="words">{t('handles.note', { note })}</Text>}
      {state === 'approved' && confirmedAt !== null && confirmBy !== null && (
        <Text size="sm" c="dimmed">
          {t('handles.confirmed', { date: t.date(confirmedAt), by: t.date(confirmBy) })}
          {dormantOn !== null && sunsetOn === null && <> {t('handles.dormant-on', { date: t.date(dormantOn) })}</>}
        </Text>
      )}
      {sunsetOn !== null && sunsetReason !== null && (
        <Text size="sm">
          {t(state === 'sunset' ? 'handles.ended' : 'handles.ends', { date: t.date(sunsetOn) })}{' '}
          {code('handles.reason', sunsetReason)} <bdi>{handle.sunsetNote ?? ''}</bdi>
        </Text>
      )}
    </Stack>
  );
}
