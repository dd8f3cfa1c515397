import { ActionIcon, Box, Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import type { AnswerProps } from './Question';

/** Things to bring into order, each with a way up and down. */
export function Ordering({ question, answer, labelledBy, onAnswer }: AnswerProps): JSX.Element {
  const t = useText();
  const order = answer?.chosen ?? question.options.map(({ id }) => id);
  const move = (from: number, to: number): void => {
    const next = [...order];
    const [moved] = next.splice(from, 1);
    if (moved === undefined) return;
    next.splice(to, 0, moved);
    onAnswer({ question: question.code, chosen: next });
  };
  return (
    <Stack component="ol" gap="xs" m={0} p={0} aria-labelledby={labelledBy} style={{ listStyle: 'none' }}>
      {order.map((id, at) => {
        const text = t.names(question.options.find((option) => option.id === id)?.text);
        return (
          <Group component="li" key={id} wrap="nowrap" gap="xs">
            <ActionIcon
              variant="default"
              size={36}
              disabled={at === 0}
              onClick={() => move(at, at - 1)}
              aria-label={t('quiz.up', { text })}
            >
              <Icon name="back" size={16} style={{ rotate: '90deg' }} />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size={36}
              disabled={at === order.length - 1}
              onClick={() => move(at, at + 1)}
              aria-label={t('quiz.down', { text })}
            >
              <Icon name="back" size={16} style={{ rotate: '-90deg' }} />
            </ActionIcon>
            <Box>
              <Text>
                {t.number(at + 1)}. {text}
              </Text>
            </Box>
          </Group>
        );
      })}
    </Stack>
  );
}
