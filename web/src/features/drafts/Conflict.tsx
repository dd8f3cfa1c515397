import { SimpleGrid, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';

interface Props {
  readonly mine: string;
  readonly theirs: string;
  readonly language: string;
}

/** Two texts of which one will stand: those here, and those saved elsewhere. */
export function Conflict({ mine, theirs, language }: Props): JSX.Element {
  const t = useText();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {(
        [
          ['saving.mine', mine],
          ['saving.theirs', theirs],
        ] as const
      ).map(([title, text]) => (
        <div key={title} role="group" aria-label={t(title)}>
          <Text size="sm" fw={600}>
            {t(title)}
          </Text>
          <Text className="words" lang={language} dir="auto">
            {text === '' ? t('drafts.no-words') : text}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
