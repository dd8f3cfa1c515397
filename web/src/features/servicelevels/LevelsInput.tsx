import { Button, Group, Input, NativeSelect, NumberInput, Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import type { Level, Terms } from './terms';

interface Props {
  readonly topics: Terms['topics'];
  readonly value: readonly Level[];
  readonly onChange: (levels: Level[]) => void;
}

/** How soon a first answer is owed: for every topic, and for some by themselves. */
export function LevelsInput({ topics, value, onChange }: Props): JSX.Element {
  const t = useText();
  const put = (at: number, part: Partial<Level>): void =>
    onChange(value.map((level, place) => (place === at ? { ...level, ...part } : level)));
  const every = { value: '', label: t('terms.level.every') };
  const free = [{ id: null }, ...topics].find(({ id }) => !value.some(({ topicId }) => topicId === id));
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minInlineSize: 0 }}>
      <Input.Label component="legend" labelElement="div">
        {t('terms.levels')}
      </Input.Label>
      <Stack gap="sm">
        {value.length === 0 && <Input.Description>{t('terms.levels.none')}</Input.Description>}
        {value.map((level, at) => (
          <Group key={at} gap="sm" align="flex-end">
            <NativeSelect
              label={t('terms.level.topic')}
              value={level.topicId ?? ''}
              onChange={({ currentTarget }) =>
                put(at, { topicId: currentTarget.value === '' ? null : currentTarget.value })
              }
              data={[every, ...topics.map(({ id, names }) => ({ value: id, label: t.names(names) }))]}
            />
            <NumberInput
              label={t('terms.level.minutes')}
              value={level.minutes}
              min={1}
              max={14_400}
              required
              allowDecimal={false}
              onChange={(minutes) => put(at, { minutes: Number(minutes) })}
            />
            <Button
              variant="subtle"
              color="red"
              px="xs"
              aria-label={t('terms.level.remove')}
              onClick={() => onChange(value.filter((_, place) => place !== at))}
            >
              <Icon name="bin" />
            </Button>
          </Group>
        ))}
        {free !== undefined && (
          <Group>
            <Button
              variant="default"
              leftSection={<Icon name="plus" />}
              onClick={() => onChange([...value, { topicId: free.id, minutes: 60 }])}
            >
              {t('terms.level.add')}
            </Button>
          </Group>
        )}
      </Stack>
    </fieldset>
  );
}
