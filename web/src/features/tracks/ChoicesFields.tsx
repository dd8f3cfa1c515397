import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { NamesFields } from '../../ui/NamesFields';
import type { TrackChoice, ModuleInput } from './tracks';

interface Props {
  readonly choices: readonly TrackChoice[];
  readonly modules: readonly ModuleInput[];
  readonly onChange: (choices: TrackChoice[]) => void;
}

/** Choices of a track: any few of some steps. Which step belongs to which is said at the step. */
export function ChoicesFields({ choices, modules, onChange }: Props): JSX.Element {
  const t = useText();
  const replace = (at: number, changes: Partial<TrackChoice>): void =>
    onChange(choices.map((old, index) => (index === at ? { ...old, ...changes } : old)));
  return (
    <Stack>
      {choices.length === 0 && <Text c="dimmed">{t('tracks.choices.none')}</Text>}
      {choices.map((choice, at) => {
        const size = modules.filter((module) => module.choice === choice.code).length;
        const name = t.names(choice.names) || choice.code;
        return (
          <fieldset key={choice.code} className="card stack">
            <legend>{name}</legend>
            <NamesFields label={t('tracks.name')} value={choice.names} onChange={(names) => replace(at, { names })} />
            <NumberInput
              label={t('tracks.choice.least')}
              description={t('tracks.choice.of', { modules: size })}
              min={1}
              max={200}
              allowDecimal={false}
              value={choice.least}
              onChange={(value) => replace(at, { least: Number(value) })}
            />
            <Group>
              <Button
                variant="subtle"
                leftSection={<Icon name="bin" size={18} />}
                onClick={() => onChange(choices.filter((_, index) => index !== at))}
              >
                {t('tracks.remove', { text: name })}
              </Button>
            </Group>
          </fieldset>
        );
      })}
      <Group>
        <Button
          variant="default"
          leftSection={<Icon name="plus" size={18} />}
          onClick={() => onChange([...choices, { code: freeCode(choices, modules), names: {}, least: 1 }])}
        >
          {t('tracks.choices.add')}
        </Button>
      </Group>
    </Stack>
  );
}

function freeCode(choices: readonly TrackChoice[], modules: readonly ModuleInput[]): string {
  const taken = new Set([...choices, ...modules].map(({ code }) => code));
  let number = choices.length + 1;
  while (taken.has(`choice-${number}`)) number += 1;
  return `choice-${number}`;
}
