import { Text } from '@mantine/core';
import type { JSX } from 'react';
import type { LiveState } from '../../app/live';
import { useText } from '../../app/text';

/** Whether what one sees follows by itself, and since when it may be old. */
export function LiveLine({ state, since }: { state: LiveState; since: number }): JSX.Element {
  const t = useText();
  const words = {
    live: () => t('live.on'),
    connecting: () => t('live.connecting'),
    polling: () => t('live.polling'),
    offline: () => t('live.offline', { time: t.time(new Date(since)) }),
  };
  return (
    <Text size="sm" c={state === 'offline' ? undefined : 'dimmed'} fw={state === 'offline' ? 600 : undefined}>
      <span role="status" data-live={state}>
        {words[state]()}
      </span>
    </Text>
  );
}
