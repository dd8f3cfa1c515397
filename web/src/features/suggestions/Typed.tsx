import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';

interface Props {
  readonly label: string;
  readonly begun: string;
  readonly act: string;
  readonly busy: boolean;
  /** The language of the words, where they are not the reader's own. */
  readonly language?: string;
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}

/** A few words and what becomes of them. */
export function Typed({ label, begun, act, busy, language, onSend, onCancel }: Props): JSX.Element {
  const t = useText();
  const [words, setWords] = useState(begun);
  return (
    <Stack gap="xs">
      <Textarea
        label={label}
        autosize
        minRows={2}
        lang={language}
        classNames={{ input: 'typed' }}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button size="sm" loading={busy} disabled={words.trim() === '' && begun === ''} onClick={() => onSend(words)}>
          {act}
        </Button>
        <Button size="sm" variant="subtle" onClick={onCancel}>
          {t('act.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
