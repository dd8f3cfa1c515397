import { ActionIcon, Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import type { Question } from './questions';

interface Props {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}

/** Accepted answers: words, in which `*` stands for anything, or ranges of numbers. */
export function AcceptedEditor({ question, onChange }: Props): JSX.Element {
  const t = useText();
  const answers = question.answers ?? [];
  const numeric = question.kind === 'numeric';
  const state = (next: typeof answers): void => onChange({ ...question, answers: next });
  const set = (at: number, changes: Partial<(typeof answers)[number]>): void =>
    state(answers.map((old, index) => (index === at ? { ...old, ...changes } : old)));
  return (
    <Stack gap="sm">
      {answers.map((answer, at) => (
        <Group key={at} align="flex-end" wrap="nowrap">
          {numeric ? (
            <>
              <NumberInput
                label={t('question.from', { number: at + 1 })}
                value={answer.from ?? ''}
                onChange={(from) => set(at, { from: Number(from) })}
              />
              <NumberInput
                label={t('question.to', { number: at + 1 })}
                value={answer.to ?? ''}
                onChange={(to) => set(at, { to: Number(to) })}
              />
            </>
          ) : (
            <TextInput
              label={t('question.accepted', { number: at + 1 })}
              description={at === 0 ? t('question.accepted.about') : undefined}
              classNames={{ input: 'typed' }}
              style={{ flex: 1 }}
              value={answer.text ?? ''}
              onChange={(event) => set(at, { text: event.currentTarget.value })}
            />
          )}
          <NumberInput
            label={t('question.points')}
            min={0}
            max={100}
            maw={110}
            value={answer.weight ?? 100}
            onChange={(weight) => set(at, { weight: Number(weight) })}
          />
          <ActionIcon
            variant="subtle"
            size={36}
            disabled={answers.length <= 1}
            onClick={() => state(answers.filter((_, index) => index !== at))}
            aria-label={t('tracks.remove', { text: t('question.accepted', { number: at + 1 }) })}
          >
            <Icon name="bin" size={18} />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          size="sm"
          variant="subtle"
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => state([...answers, numeric ? { from: 0, to: 0 } : { text: '' }])}
        >
          {t('tracks.option.add')}
        </Button>
      </Group>
    </Stack>
  );
}
