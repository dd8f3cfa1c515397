import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useShortcuts } from '../../ui/shortcuts';
import { type Draft, useSuggest } from '../drafts/drafts';

interface Props {
  readonly draft: Draft;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Back to the author with suggestions: no reason stands on them, a word of what is meant does. */
export function SuggestForm({ draft, onDone, onCancel }: Props): JSX.Element {
  const t = useText();
  const suggest = useSuggest(draft.id);
  const [note, setNote] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const ready = note.trim() !== '';
  const send = (): void => {
    if (ready) suggest.mutate({ revision: draft.revision, note: note.trim() }, { onSuccess: onDone });
  };
  useEffect(() => field.current?.focus(), []);
  useShortcuts({ 'ctrl+Enter': ready && !suggest.isPending ? send : undefined });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        <Text>{t('suggest.explained')}</Text>
        <Textarea
          ref={field}
          label={t('return.note')}
          required
          autosize
          minRows={2}
          classNames={{ input: 'typed' }}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {suggest.error !== null && <ProblemNotice error={suggest.error} />}
        <Group>
          <Button type="submit" loading={suggest.isPending} disabled={!ready} aria-keyshortcuts="Control+Enter">
            {t('suggest.send')}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
