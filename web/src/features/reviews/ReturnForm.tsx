import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Prose } from '../../ui/Prose';
import { type Draft, returnCodesQuery, useReturn } from '../drafts/drafts';

interface Props {
  readonly draft: Draft;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Why words go back: a reason that stands on a clause, and what would help. */
export function ReturnForm({ draft, onDone, onCancel }: Props): JSX.Element {
  const t = useText();
  const codes = useQuery(returnCodesQuery);
  const giveBack = useReturn(draft.id);
  const [code, setCode] = useState('');
  const [note, setNote] = useState('');
  const chosen = codes.data?.items.find((item) => item.code === code);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        giveBack.mutate({ revision: draft.revision, code, note: note.trim() }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Loaded query={codes} rows={1}>
          {({ items }) => (
            <NativeSelect
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
        {giveBack.error !== null && <ProblemNotice error={giveBack.error} />}
        <Group>
          <Button type="submit" loading={giveBack.isPending} disabled={code === '' || note.trim() === ''}>
            {t('return.send')}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
