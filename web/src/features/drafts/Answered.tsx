import { Anchor, Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Sheet } from '../../ui/Sheet';
import type { Draft } from './drafts';

/** What the customer said that these words answer. */
export function Answered({ interaction }: { interaction: NonNullable<Draft['interaction']> }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="section" aria-label={t('draft.answers')}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {t('draft.answers')}
        </Text>
        <Group gap="md">
          {interaction.link !== null && /^https?:\/\//.test(interaction.link) && (
            <Anchor href={interaction.link} target="_blank" rel="noopener noreferrer" size="sm">
              {t('draft.customer-post')}
            </Anchor>
          )}
          <Go to="/interactions/$id" params={{ id: interaction.id }} size="sm">
            {t('draft.thread')}
          </Go>
        </Group>
      </Group>
      {interaction.removed ? (
        <Group gap="xs" wrap="nowrap" role="status">
          <Icon name="warning" />
          <Text>{t('draft.answers.removed')}</Text>
        </Group>
      ) : (
        <Text className="words" lang={interaction.language ?? undefined}>
          {interaction.text}
        </Text>
      )}
    </Sheet>
  );
}
