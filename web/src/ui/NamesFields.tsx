import { Textarea, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { directionOf, languages, nameOf } from '../app/language';
import { useText } from '../app/text';

interface Props {
  readonly label: string;
  readonly value: Readonly<Record<string, string>>;
  readonly onChange: (value: Record<string, string>) => void;
  /** Rows of a longer text; a line when absent. */
  readonly rows?: number;
}

/** A text in every language of the console, each in its own direction. */
export function NamesFields({ label, value, onChange, rows }: Props): JSX.Element {
  const t = useText();
  const spoken = [...new Set([t.language, ...languages, ...Object.keys(value)])];
  const change = (language: string, text: string): void => {
    const { [language]: _old, ...others } = value;
    onChange(text === '' ? others : { ...others, [language]: text });
  };
  return (
    <div className="columns">
      {spoken.map((language) => {
        const shared = {
          label: t('names.in', { label, language: nameOf(language) }),
          lang: language,
          dir: directionOf(language),
          value: value[language] ?? '',
        };
        return rows === undefined ? (
          <TextInput key={language} {...shared} onChange={(event) => change(language, event.currentTarget.value)} />
        ) : (
          <Textarea
            key={language}
            {...shared}
            autosize
            minRows={rows}
            maxRows={24}
            onChange={(event) => change(language, event.currentTarget.value)}
          />
        );
      })}
    </div>
  );
}
