import { Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Section } from '../../ui/Section';
import type { MyUpdate } from './update';

/** How much came under one's topics, beside the week before. */
export function Trends({ topics }: { topics: MyUpdate['topics'] }): JSX.Element | null {
  const t = useText();
  if (topics.length === 0) return null;
  return (
    <Section title={t('update.trends')}>
      <ul>
        {topics.map(({ id, names, arrived, before }) => (
          <li key={id}>
            <Text>
              <bdi>{t.names(names)}</bdi>: {t('update.trend', { arrived, before })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
