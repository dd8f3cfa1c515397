import { ActionIcon, Group, Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Sheet } from '../../ui/Sheet';
import { QuestionEditor } from '../questions/QuestionEditor';
import type { Question } from './tracks';

interface Props {
  readonly number: number;
  readonly question: Question;
  /** The clauses it may be tied to. */
  readonly clauses?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly onChange: (question: Question) => void;
  readonly onRemove: () => void;
}

/** One of a quiz's own questions. */
export function QuestionFields({ number, question, clauses, onChange, onRemove }: Props): JSX.Element {
  const t = useText();
  return (
    <Sheet component="section" aria-label={t('tracks.question', { number })}>
      <Stack gap="sm">
        <Group justify="space-between">
          <strong>{t('tracks.question', { number })}</strong>
          <ActionIcon
            variant="subtle"
            size={36}
            onClick={onRemove}
            aria-label={t('tracks.remove', { text: t('tracks.question', { number }) })}
          >
            <Icon name="bin" size={18} />
          </ActionIcon>
        </Group>
        <QuestionEditor question={question} clauses={clauses} onChange={onChange} />
      </Stack>
    </Sheet>
  );
}
