import { Stack, Text, Title } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';

interface Props {
  readonly situation: string;
  readonly task: string;
  readonly network: Readonly<Record<string, string>>;
  readonly language: string;
}

/** What the customer writes, where, and what is to be done. */
export function Situation({ situation, task, network, language }: Props): JSX.Element {
  const t = useText();
  return (
    <Stack gap="sm">
      <Sheet component="section" aria-label={t('practices.situation')}>
        <Text size="sm" c="dimmed">
          {t('practices.situation.on', { network: t.names(network) })}
        </Text>
        <Text className="words" lang={language} fz="lg">
          {situation}
        </Text>
      </Sheet>
      <section aria-labelledby="task">
        <Title order={2} size="h5" id="task">
          {t('practices.task')}
        </Title>
        <Text className="words" lang={language}>
          {task}
        </Text>
      </section>
    </Stack>
  );
}
