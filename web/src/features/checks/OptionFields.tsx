import { NativeSelect, NumberInput, Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { directionOf, languages, nameOf } from '../../app/language';
import { useCode, useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import type { Detector } from './checks';

type Field = Detector['fields'][number];
type Options = Readonly<Record<string, unknown>>;

interface Props {
  readonly fields: readonly Field[];
  readonly options: Options;
  readonly onChange: (options: Options) => void;
}

/** What a detector may be told, each in the manner of its kind. */
export function OptionFields({ fields, options, onChange }: Props): JSX.Element {
  return (
    <>
      {fields.map((field) => (
        <OptionField
          key={field.name}
          field={field}
          value={options[field.name]}
          onChange={(value) => onChange({ ...options, [field.name]: value })}
        />
      ))}
    </>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function OptionField({ field, value, onChange }: FieldProps): JSX.Element {
  const t = useText();
  const code = useCode();
  const label = code('check-option', field.name);
  switch (field.kind) {
    case 'integer':
      return (
        <NumberInput
          label={label}
          min={field.least ?? undefined}
          max={field.most ?? undefined}
          allowDecimal={false}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          label={label}
          value={typeof value === 'string' ? value : field.of[0]}
          onChange={(event) => onChange(event.currentTarget.value)}
          data={field.of.map((each) => ({ value: each, label: code('check-choice', each) }))}
        />
      );
    case 'list':
      return <Phrases label={label} value={listIn(value)} onChange={onChange} />;
    case 'texts':
      return <NamesFields label={label} value={value as Record<string, string>} onChange={onChange} />;
    case 'phrases': {
      const all = (value ?? {}) as Readonly<Record<string, unknown>>;
      return (
        <div className="columns">
          {[...new Set([...languages, ...Object.keys(all)])].map((language) => (
            <Phrases
              key={language}
              label={t('names.in', { label, language: nameOf(language) })}
              language={language}
              value={listIn(all[language])}
              onChange={(phrases) => onChange({ ...all, [language]: phrases })}
            />
          ))}
        </div>
      );
    }
  }
}

interface PhrasesProps {
  readonly label: string;
  readonly language?: string;
  readonly value: readonly string[];
  readonly onChange: (phrases: string[]) => void;
}

function Phrases({ label, language, value, onChange }: PhrasesProps): JSX.Element {
  const t = useText();
  return (
    <Textarea
      label={label}
      description={t('checks.one-a-line')}
      lang={language}
      dir={language === undefined ? 'auto' : directionOf(language)}
      autosize
      minRows={2}
      maxRows={8}
      defaultValue={value.join('\n')}
      onChange={(event) => {
        const lines = event.currentTarget.value.split('\n').map((line) => line.trim());
        onChange(lines.filter((line) => line !== ''));
      }}
    />
  );
}

function listIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
