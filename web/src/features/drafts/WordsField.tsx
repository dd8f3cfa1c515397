import { Textarea } from '@mantine/core';
import type { JSX, Ref } from 'react';
import { useText } from '../../app/text';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly language: string;
  /** As the network counts; null without a limit. */
  readonly limit: number | null;
  readonly onChange: (text: string) => void;
  readonly field?: Ref<HTMLTextAreaElement>;
}

/** Where words for a network are typed, with their length as it counts there. */
export function WordsField({ label, text, language, limit, onChange, field }: Props): JSX.Element {
  const t = useText();
  const length = [...text].length;
  return (
    <Textarea
      ref={field}
      label={label}
      description={limit === null ? t('draft.length', { length }) : t('draft.length.of', { length, limit })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={limit !== null && length > limit ? t('draft.too-long', { over: length - limit }) : undefined}
      autosize
      minRows={5}
      maxRows={18}
      lang={language}
      classNames={{ input: 'typed' }}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
