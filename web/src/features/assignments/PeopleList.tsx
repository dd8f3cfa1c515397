import { Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';

/** So many fit into one list. */
const LISTED = 1000;

/** The personnel numbers that a text names: by line, comma or semicolon. */
export function numbersOf(text: string): readonly string[] {
  return text
    .split(/[\n,;]/)
    .map((number) => number.trim())
    .filter((number) => number !== '');
}

/** People by their personnel numbers. */
export function PeopleList({ value, onChange }: { value: string; onChange: (text: string) => void }): JSX.Element {
  const t = useText();
  const { length } = numbersOf(value);
  return (
    <Textarea
      label={t('assign.people')}
      description={t('assign.people.about')}
      required
      autosize
      minRows={3}
      maxRows={12}
      classNames={{ input: 'address' }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={length > LISTED ? t('assign.people.many', { limit: LISTED, count: length }) : undefined}
    />
  );
}
