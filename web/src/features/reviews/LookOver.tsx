import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type Draft, returnCodesQuery, useLookOver } from '../drafts/drafts';

/** A reviewer's look at words that went out unread: fine, or to be corrected openly, with the reason. */
export function LookOver({ draft }: { draft: Draft }): JSX.Element | null {
  const t = useText();
  const codes = useQuery({ ...returnCodesQuery, enabled: draft.can.includes('look-over') });
  const look = useLookOver(draft.id);
  const [code, setCode] = useState('');
  const [note, setNote] = useState('');
  if (!draft.can.includes('look-over')) return null;
  return (
    <Section title={t('review.later')}>
      <Sheet>
        <Stack>
          <Text>{t('review.later.about')}</Text>
          <NativeSelect
            label={t('return.code')}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            data={[
              { value: '', label: t('return.choose') },
              ...(codes.data?.items ?? []).map((item) => ({ value: item.code, label: t.names(item.names) })),
            ]}
          />
          <Textarea
            label={t('return.note')}
            autosize
            minRows={2}
            classNames={{ input: 'typed' }}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {look.error !== null && <ProblemNotice error={look.error} />}
          <Group>
            <Button loading={look.isPending} onClick={() => look.mutate({ outcome: 'fine' })}>
              {t('review.later.fine')}
            </Button>
            <Button
              variant="default"
              disabled={code === '' || note.trim() === ''}
              loading={look.isPending}
              onClick={() => look.mutate({ outcome: 'correct', code, note: note.trim() })}
            >
              {t('review.later.correct')}
            </Button>
          </Group>
        </Stack>
      </Sheet>
    </Section>
  );
}
