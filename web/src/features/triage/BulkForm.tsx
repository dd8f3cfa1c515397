import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ACTS, type Filter, type StartBulkAct, tagsQuery, useAddTag, useStart } from './board';
import { allTopicsQuery, type Ending, ENDINGS } from './triage';

/** Those chosen one by one, or all that a filter chooses. */
export type Whom = { readonly ids: string[] } | { readonly filter: Filter; readonly count: number };

/** What is to be done to many at once; how many stands above the button. */
export function BulkForm({ whom, onDone }: { whom: Whom; onDone: () => void }): JSX.Element {
  const t = useText();
  const code = useCode();
  const start = useStart();
  const topics = useInfiniteQuery(allTopicsQuery).data?.pages.flatMap(({ items }) => items) ?? [];
  const tags = useQuery(tagsQuery).data?.items ?? [];
  const [kind, setKind] = useState<(typeof ACTS)[number]>('route');
  const [topicId, setTopic] = useState('');
  const [tagId, setTag] = useState('');
  const [outcome, setOutcome] = useState<Ending | ''>('');
  const [reason, setReason] = useState('');
  const said = reason.trim();
  const count = 'ids' in whom ? whom.ids.length : whom.count;
  const ready =
    (kind === 'route' && topicId !== '') ||
    (kind === 'tag' && tagId !== '') ||
    (kind === 'close' && outcome !== '' && said !== '') ||
    kind === 'give-back';
  const body = (): StartBulkAct => ({
    kind,
    topicId: kind === 'route' ? topicId : null,
    tagId: kind === 'tag' ? tagId : null,
    outcome: kind === 'close' && outcome !== '' ? outcome : null,
    reason: (kind === 'close' || kind === 'give-back') && said !== '' ? said : null,
    ...('ids' in whom ? { ids: whom.ids, filter: null, count: null } : { ids: null, ...stated(whom) }),
  });
  const choose = { value: '', label: t('act.choose') };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) start.mutate(body(), { onSuccess: onDone });
      }}
    >
      <Stack>
        <NativeSelect
          label={t('bulk.what')}
          value={kind}
          onChange={(event) => setKind(ACTS.find((known) => known === event.currentTarget.value) ?? 'route')}
          data={ACTS.map((value) => ({ value, label: code('bulk.act', value) }))}
        />
        {kind === 'route' && (
          <NativeSelect
            label={t('triage.topic')}
            value={topicId}
            onChange={(event) => setTopic(event.currentTarget.value)}
            data={[choose, ...topics.map(({ id, names }) => ({ value: id, label: t.names(names) }))]}
          />
        )}
        {kind === 'tag' && (
          <>
            <NativeSelect
              label={t('triage.tag')}
              value={tagId}
              onChange={(event) => setTag(event.currentTarget.value)}
              data={[choose, ...tags.map(({ id, names }) => ({ value: id, label: t.names(names) }))]}
            />
            <NewTag onAdded={setTag} />
          </>
        )}
        {kind === 'close' && (
          <NativeSelect
            label={t('bulk.outcome')}
            value={outcome}
            onChange={(event) => setOutcome(ENDINGS.find((known) => known === event.currentTarget.value) ?? '')}
            data={[choose, ...ENDINGS.map((value) => ({ value, label: code('outcome', value) }))]}
          />
        )}
        {(kind === 'close' || kind === 'give-back') && (
          <Textarea
            label={t('bulk.reason')}
            required={kind === 'close'}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Text size="sm">{t(kind === 'give-back' ? 'bulk.not-undone' : 'bulk.undone-later')}</Text>
        {start.error !== null && <ProblemNotice error={start.error} />}
        <Group>
          <Button type="submit" loading={start.isPending} disabled={!ready}>
            {t('bulk.do', { count })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function stated({ filter, count }: { filter: Filter; count: number }): Pick<StartBulkAct, 'filter' | 'count'> {
  const { channelId = null, topicId = null, standing = null, tagId = null, search = null } = filter;
  const unrouted = filter.unrouted === 'true';
  return { filter: { channelId, topicId, standing, tagId, search, unrouted, language: null }, count };
}

function NewTag({ onAdded }: { onAdded: (id: string) => void }): JSX.Element {
  const t = useText();
  const add = useAddTag();
  const [name, setName] = useState('');
  const said = name.trim();
  return (
    <Group align="flex-end">
      <TextInput
        label={t('bulk.new-tag')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        variant="default"
        loading={add.isPending}
        disabled={said === ''}
        onClick={() =>
          add.mutate(
            { names: { [t.language]: said } },
            {
              onSuccess: ({ id }) => {
                setName('');
                onAdded(id);
              },
            },
          )
        }
      >
        {t('bulk.add-tag')}
      </Button>
      {add.error !== null && <ProblemNotice error={add.error} />}
    </Group>
  );
}
