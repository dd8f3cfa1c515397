import { MultiSelect, NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import type { TrackChoice, ModuleInput } from './tracks';

interface Props {
  readonly module: ModuleInput;
  readonly modules: readonly ModuleInput[];
  readonly choices: readonly TrackChoice[];
  readonly onChange: (module: ModuleInput) => void;
}

/** What comes before a step, and the choice it belongs to. */
export function PathFields({ module, modules, choices, onChange }: Props): JSX.Element {
  const t = useText();
  const named = [...modules.filter(({ code }) => code !== module.code), ...choices];
  return (
    <div className="columns">
      <MultiSelect
        label={t('tracks.after')}
        description={t('tracks.after.about')}
        data={named.map(({ code, names }) => ({ value: code, label: t.names(names) || code }))}
        value={module.after ?? []}
        onChange={(after) => onChange({ ...module, after })}
        searchable
        clearable
      />
      {choices.length > 0 && (
        <NativeSelect
          label={t('tracks.choice')}
          description={t('tracks.choice.about')}
          value={module.choice ?? ''}
          onChange={(event) => {
            const { choice: _old, ...others } = module;
            const choice = event.currentTarget.value;
            onChange(choice === '' ? others : { ...others, choice });
          }}
          data={[
            { value: '', label: t('tracks.choice.none') },
            ...choices.map(({ code, names }) => ({ value: code, label: t.names(names) || code })),
          ]}
        />
      )}
    </div>
  );
}
