import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Bar } from '../../ui/Bar';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Sheet } from '../../ui/Sheet';
import { type Difficulty, quizDifficultyQuery } from './questions';

/** How hard each question of a quiz is; for its authors. */
export function QuizDifficulty({ quizId }: { quizId: string }): JSX.Element {
  const query = useQuery(quizDifficultyQuery(quizId));
  return <Loaded query={query}>{({ items, fewest }) => <DifficultyList items={items} fewest={fewest} />}</Loaded>;
}

interface Props {
  readonly items: readonly Difficulty[];
  readonly fewest: number;
}

/** Figures of questions over first attempts; what would tell about too few is not there. */
export function DifficultyList({ items, fewest }: Props): JSX.Element {
  const t = useText();
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('difficulty.about', { fewest })}
      </Text>
      <List label={t('difficulty.title')}>
        {items.map((item) => (
          <Sheet key={item.code} component="li">
            <Text fw={600} className="words">
              {t.names(item.prompt)}
            </Text>
            {item.asked === null ? <Text c="dimmed">{t('difficulty.few', { fewest })}</Text> : <Found item={item} />}
          </Sheet>
        ))}
      </List>
    </Stack>
  );
}

function Found({ item }: { item: Difficulty }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Stack gap={6} mt={4}>
      <Text>{t('difficulty.right', { count: item.asked ?? 0, right: item.right ?? 0 })}</Text>
      {item.discrimination !== null && (
        <Text size="sm">
          {t('difficulty.thirds', {
            strong: item.strong ?? 0,
            weak: item.weak ?? 0,
            apart: t.number(item.discrimination),
          })}
        </Text>
      )}
      {item.options?.map((option) => (
        <div key={option.id}>
          <Group gap="xs" wrap="nowrap" justify="space-between">
            <Text size="sm">
              <bdi>{t.names(option.text)}</bdi>
              {option.right && ` (${t('quiz.right')})`}
            </Text>
            <Text size="sm">{t('difficulty.share', { share: option.share })}</Text>
          </Group>
          <Bar share={option.share / 100} />
        </div>
      ))}
      {item.hints.map((hint) => (
        <Group key={hint} gap="xs">
          <Icon name="warning" size={18} />
          <Text size="sm">{code('difficulty.hint', hint)}</Text>
        </Group>
      ))}
    </Stack>
  );
}
