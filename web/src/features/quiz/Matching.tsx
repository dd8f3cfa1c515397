import { NativeSelect, Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import type { AnswerProps } from './Question';

/** Pairs to be found: for each thing, what belongs to it. */
export function Matching({ question, answer, onAnswer }: AnswerProps): JSX.Element {
  const t = useText();
  const pairs = answer?.pairs ?? {};
  const choose = (option: string, match: string): void => {
    const { [option]: _old, ...others } = pairs;
    onAnswer({ question: question.code, pairs: match === '' ? others : { ...others, [option]: match } });
  };
  return (
    <Stack gap="sm">
      {question.options.map((option) => (
        <NativeSelect
          key={option.id}
          label={t.names(option.text)}
          value={pairs[option.id] ?? ''}
          onChange={(event) => choose(option.id, event.currentTarget.value)}
          data={[
            { value: '', label: t('act.choose') },
            ...question.matches.map((match) => ({ value: match.id, label: t.names(match.text) })),
          ]}
        />
      ))}
    </Stack>
  );
}
