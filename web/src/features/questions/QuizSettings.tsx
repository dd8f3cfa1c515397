import { ActionIcon, Button, Group, MultiSelect, NumberInput, Stack, TagsInput, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { type BankDraw, KINDS, tagsQuery } from './questions';

type Quiz = Dto<'ModuleQuizDto'>;

interface Props {
  readonly quiz: Quiz;
  readonly onChange: (quiz: Quiz) => void;
}

/** How often, after what wait and how long a quiz may be attempted, and what it draws from the bank. */
export function QuizSettings({ quiz, onChange }: Props): JSX.Element {
  const t = useText();
  const draws = quiz.bank ?? [];
  const change = (changes: Partial<Quiz>): void => onChange({ ...quiz, ...changes });
  const orNull = (value: string | number): number | null => (value === '' ? null : Number(value));
  return (
    <Stack>
      <div className="columns">
        <NumberInput
          label={t('quiz.settings.attempts')}
          description={t('quiz.settings.attempts.about')}
          min={1}
          max={100}
          allowDecimal={false}
          value={quiz.attempts ?? ''}
          onChange={(value) => change({ attempts: orNull(value) })}
        />
        <NumberInput
          label={t('quiz.settings.wait')}
          description={t('quiz.settings.wait.about')}
          min={0}
          max={43_200}
          allowDecimal={false}
          value={quiz.waitMinutes ?? 0}
          onChange={(value) => change({ waitMinutes: Number(value) })}
        />
        <NumberInput
          label={t('quiz.settings.limit')}
          description={t('quiz.settings.limit.about')}
          min={1}
          max={1440}
          allowDecimal={false}
          value={quiz.limitMinutes ?? ''}
          onChange={(value) => change({ limitMinutes: orNull(value) })}
        />
      </div>
      {draws.map((draw, at) => (
        <Draw
          key={at}
          number={at + 1}
          draw={draw}
          onChange={(next) => change({ bank: draws.map((old, index) => (index === at ? next : old)) })}
          onRemove={() => change({ bank: draws.filter((_, index) => index !== at) })}
        />
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<Icon name="plus" size={18} />}
          onClick={() => change({ bank: [...draws, { tags: [], count: 5 }] })}
        >
          {t('quiz.draw.add')}
        </Button>
      </Group>
    </Stack>
  );
}

interface DrawProps {
  readonly number: number;
  readonly draw: BankDraw;
  readonly onChange: (draw: BankDraw) => void;
  readonly onRemove: () => void;
}

/** So many questions of the bank, by tags and kinds. */
function Draw({ number, draw, onChange, onRemove }: DrawProps): JSX.Element {
  const t = useText();
  const code = useCode();
  const known = useQuery({ ...tagsQuery, enabled: usePermission('curricula:write') });
  const kinds = [
    { value: 'scenario' as const, label: t('question.scenario') },
    ...KINDS.map((value) => ({ value, label: code('question', value) })),
  ];
  const label = t('quiz.draw', { number });
  return (
    <div className="card stack" role="group" aria-label={label}>
      <Group justify="space-between">
        <Text fw={600}>{label}</Text>
        <ActionIcon variant="subtle" size={36} onClick={onRemove} aria-label={t('tracks.remove', { text: label })}>
          <Icon name="bin" size={18} />
        </ActionIcon>
      </Group>
      <div className="columns">
        <NumberInput
          label={t('quiz.draw.count')}
          description={t('tracks.draw.about')}
          min={0}
          max={500}
          allowDecimal={false}
          value={draw.count}
          onChange={(count) => onChange({ ...draw, count: Number(count) })}
        />
        <TagsInput
          label={t('bank.tags')}
          data={(known.data?.items ?? []).map(({ tag }) => tag)}
          value={draw.tags ?? []}
          onChange={(tags) => onChange({ ...draw, tags })}
        />
        <MultiSelect
          label={t('quiz.draw.kinds')}
          data={kinds}
          value={draw.kinds ?? []}
          onChange={(chosen) =>
            onChange({ ...draw, kinds: kinds.map(({ value }) => value).filter((kind) => chosen.includes(kind)) })
          }
        />
      </div>
    </div>
  );
}
