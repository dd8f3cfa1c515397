import { ActionIcon, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { NamesFields } from '../../ui/NamesFields';
import { freeId, type Question } from './questions';

interface Props {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}

/** What there is to choose, to bring into order (in the right one) or to match. */
export function OptionsEditor({ question, onChange }: Props): JSX.Element {
  const t = useText();
  const { kind } = question;
  const options = question.options ?? [];
  const state = (next: typeof options): void => onChange({ ...question, options: next });
  const set = (at: number, changes: Partial<(typeof options)[number]>): void =>
    state(options.map((old, index) => (index === at ? { ...old, ...changes } : old)));
  const turn = (at: number, correct: boolean): void =>
    state(
      options.map((option, index) => {
        const { correct: old, weight: _points, ...others } = option;
        const right = index === at ? correct : kind === 'multiple' && old === true;
        return right ? { ...others, correct: true } : others;
      }),
    );
  const chosen = kind !== 'order' && kind !== 'match';
  const label = (at: number): string => t('tracks.option', { number: at + 1 });
  return (
    <Stack gap="sm">
      {kind === 'order' && <Text size="sm">{t('question.order.about')}</Text>}
      {options.map((option, at) => (
        <div key={option.id} className="option">
          {chosen && (
            <Checkbox
              label={t('tracks.option.right', { number: at + 1 })}
              checked={option.correct === true || option.weight === 100}
              onChange={(event) => turn(at, event.currentTarget.checked)}
            />
          )}
          <NamesFields label={label(at)} value={option.text} onChange={(text) => set(at, { text })} />
          {kind === 'match' && (
            <NamesFields
              label={t('question.belongs', { number: at + 1 })}
              value={option.match ?? {}}
              onChange={(match) => set(at, { match })}
            />
          )}
          {kind !== 'truefalse' && (
            <ActionIcon
              variant="subtle"
              size={36}
              disabled={options.length <= 2}
              onClick={() => state(options.filter((_, index) => index !== at))}
              aria-label={t('tracks.remove', { text: label(at) })}
            >
              <Icon name="bin" size={18} />
            </ActionIcon>
          )}
        </div>
      ))}
      {kind !== 'truefalse' && (
        <Group>
          <Button
            size="sm"
            variant="subtle"
            leftSection={<Icon name="plus" size={16} />}
            onClick={() =>
              state([...options, { id: freeId(options), text: {}, ...(kind === 'match' ? { match: {} } : {}) }])
            }
          >
            {t('tracks.option.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
