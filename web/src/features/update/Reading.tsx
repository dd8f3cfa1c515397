import { Button, Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useReadUpdate } from './update';

interface Props {
  readonly updateId: string;
  /** Credited; null until it was read. */
  readonly seconds: number | null;
}

/** That one has read it, and what that credited. */
export function Reading({ updateId, seconds }: Props): JSX.Element {
  const t = useText();
  const read = useReadUpdate();
  if (seconds !== null) {
    return (
      <Group role="status" gap="xs">
        <Icon name="check" />
        <Text>{t('update.read', { seconds })}</Text>
      </Group>
    );
  }
  return (
    <Stack align="flex-start">
      {read.error !== null && <ProblemNotice error={read.error} />}
      <Button leftSection={<Icon name="check" />} loading={read.isPending} onClick={() => read.mutate(updateId)}>
        {t('update.reading')}
      </Button>
    </Stack>
  );
}
