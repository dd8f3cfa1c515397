import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Prose } from '../../ui/Prose';
import { useShortcuts } from '../../ui/shortcuts';
import { type Draft, returnCodesQuery, useDecline, useReturn } from '../drafts/drafts';

interface Props {
  /** Back to the author, or out for good. */
  readonly act: 'return' | 'decline';
  readonly draft: Draft;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Why words go back or will not go out: a reason that stands on a clause, and what would help. */
export function ReturnForm({ act, draft, onDone, onCancel }: Props): JSX.Element {
  const t = useText();
  const codes = useQuery(returnCodesQuery);
  const giveBack = useReturn(draft.id);
  const decline = useDecline(draft.id);
  const sending = act === 'return' ? giveBack : decline;
  const [code, setCode] = useState('');
  const [note, setNote] = useState('');
  const first = useRef<HTMLSelectElement>(null);
  const chosen = codes.data?.items.find((item) => item.code === code);
  const ready = code !== '' && note.trim() !== '';
  const send = (): void => {
    if (ready) sending.mutate({ revision: draft.revision, code, note: note.trim() }, { onSuccess: onDone });
  };
  const listed = codes.data !== undefined;
  useEffect(() => first.current?.focus(), [listed]);
  useShortcuts({ 'ctrl+Enter': ready && !sending.isPending ? send : undefined });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        {act === 'decline' && <Text>{t('decline.explained')}</Text>}
        <Loaded query={codes} rows={1}>
          {({ items }) => (
            <NativeSelect
              ref={first}
              label={t('return.code')}
              required
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              data={[
                { value: '', label: t('return.choose') },
                ...items.map((item) => ({ value: item.code, label: t.names(item.names) })),
              ]}
            />
          )}
        </Loaded>
        {chosen !== undefined && chosen.clauseTitle !== null && (
          <div>
            <Text size="sm" fw={600}>
              {t('decision.clause', { clause: chosen.clause, title: t.names(chosen.clauseTitle) })}
            </Text>
            <Prose text={t.names(chosen.clauseText)} language={t.language} />
          </div>
        )}
        <Textarea
          label={t('return.note')}
          required
          autosize
          minRows={2}
          classNames={{ input: 'typed' }}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {sending.error !== null && <ProblemNotice error={sending.error} />}
        <Group>
          <Button type="submit" loading={sending.isPending} disabled={!ready} aria-keyshortcuts="Control+Enter">
            {t(act === 'return' ? 'return.send' : 'decline.send')}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
