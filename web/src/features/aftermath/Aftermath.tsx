import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Changes } from '../drafts/Changes';

type What = Dto<'RecordAftermathDto'>['what'];
type Listed = Dto<'AftermathListDto'>;

const WITH_WORDS: readonly What[] = ['edited', 'corrected', 'seen'];

const at = (id: string) => ({ params: { path: { id } } });

const aftermathQuery = (id: string) =>
  queryOptions({
    queryKey: ['aftermath', id],
    queryFn: () => got(api.GET('/api/v1/drafts/{id}/aftermath', at(id))),
    retry: false,
  });

interface Props {
  readonly draftId: string;
  readonly language: string;
}

/** What people recorded of words after they went out; what drifts is shown beside what was approved. */
export function Aftermath({ draftId, language }: Props): JSX.Element | null {
  const t = useText();
  const query = useQuery(aftermathQuery(draftId));
  const found = query.data;
  // Whoever may read the draft but not this (a publisher who has left the channel) sees nothing of it.
  if (found === undefined) return null;
  return (
    <Section title={t('aftermath.title')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('aftermath.about')}
        </Text>
        {found.drifts && <Notice title={t('aftermath.drifts')} tone="warning" role="status" />}
        {found.correctionId !== null && (
          <Group>
            <GoButton to="/drafts/$id" params={{ id: found.correctionId }}>
              {t('aftermath.correction')}
            </GoButton>
          </Group>
        )}
        <Recorded found={found} language={language} />
        {found.can.includes('record') && <RecordForm draftId={draftId} can={found.can} />}
      </Stack>
    </Section>
  );
}

function Recorded({ found, language }: { found: Listed; language: string }): JSX.Element {
  const t = useText();
  if (found.items.length === 0) return <Text>{t('aftermath.none')}</Text>;
  return (
    <List label={t('aftermath.title')}>
      {found.items.map((item) => (
        <Sheet key={item.id} component="li">
          <Text fw={600}>{t(`aftermath.what.${item.what}`)}</Text>
          <Text size="sm" c="dimmed">
            {t.dateTime(item.at)} · {item.recordedBy === null ? t('aftermath.sent') : <bdi>{item.reason}</bdi>}
          </Text>
          {item.text !== null && <Changes before={found.approved} after={item.text} language={language} />}
        </Sheet>
      ))}
    </List>
  );
}

function RecordForm({ draftId, can }: { draftId: string; can: readonly string[] }): JSX.Element {
  const t = useText();
  const queries = useQueryClient();
  const record = useMutation({
    mutationFn: (body: Dto<'RecordAftermathDto'>) =>
      got(api.POST('/api/v1/drafts/{id}/aftermath', { ...at(draftId), body })),
    onSuccess: (listed) => queries.setQueryData(aftermathQuery(draftId).queryKey, listed),
  });
  const [what, setWhat] = useState<What>('seen');
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const kinds: readonly What[] = [
    'seen',
    'edited',
    'corrected',
    'deleted',
    ...(can.includes('settle') ? ['settled' as const] : []),
  ];
  const withWords = WITH_WORDS.includes(what);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = { what, reason: reason.trim(), ...(withWords ? { text } : {}) };
        record.mutate(body, {
          onSuccess: () => {
            setText('');
            setReason('');
          },
        });
      }}
    >
      <Stack>
        <NativeSelect
          label={t('aftermath.what')}
          value={what}
          onChange={(event) => setWhat(kinds.find((kind) => kind === event.currentTarget.value) ?? 'seen')}
          data={kinds.map((kind) => ({ value: kind, label: t(`aftermath.what.${kind}`) }))}
        />
        {withWords && (
          <Textarea
            label={t('aftermath.text')}
            required
            autosize
            minRows={2}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={t('aftermath.reason')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {record.error !== null && <ProblemNotice error={record.error} />}
        <Group>
          <Button
            type="submit"
            variant="default"
            loading={record.isPending}
            disabled={reason.trim().length < 3 || (withWords && text.trim() === '')}
          >
            {t('aftermath.record')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
