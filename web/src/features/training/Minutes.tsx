import { Progress, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';

interface Props {
  /** Seconds. */
  readonly credited: number;
  readonly minimum: number;
}

/** Credited minutes against the least a track asks for. */
export function Minutes({ credited, minimum }: Props): JSX.Element {
  const t = useText();
  const label = t('training.minutes', {
    credited: Math.floor(credited / 60),
    minimum: Math.ceil(minimum / 60),
  });
  return (
    <div>
      <Text size="sm" mb={4}>
        {label}
      </Text>
      <Progress.Root size="md" aria-hidden="true">
        <Progress.Section value={minimum === 0 ? 100 : Math.min(100, (credited / minimum) * 100)} aria-label={label} />
      </Progress.Root>
    </div>
  );
}
