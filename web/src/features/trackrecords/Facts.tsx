import { Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';

interface Props {
  readonly facts: { readonly read: number; readonly accepted: number; readonly corrections: number };
}

/** What was decided about somebody's words, in numbers. */
export function Facts({ facts: { read, accepted, corrections } }: Props): JSX.Element {
  const t = useText();
  return (
    <Text size="sm">
      {t('track-record.facts', { read, accepted })} · {t('track-record.corrections', { count: corrections })}
    </Text>
  );
}
