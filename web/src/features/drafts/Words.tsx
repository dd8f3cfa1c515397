import { Group, Text, Title } from '@mantine/core';
import type { JSX } from 'react';
import { useCode } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import type { Draft } from './drafts';

/** The words as they stand, not to be changed here. */
export function Words({ draft, title }: { draft: Draft; title: string }): JSX.Element {
  const code = useCode();
  return (
    <Sheet component="section" aria-labelledby="words">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} size="h5" id="words">
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {code('relationship', draft.relationship)}
        </Text>
      </Group>
      <Text className="words" lang={draft.language} fz="lg">
        {draft.text}
      </Text>
    </Sheet>
  );
}
