import { Button, Group, MultiSelect, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { channelChoicesQuery } from '../channels/channels';
import { beltsQuery } from '../assignments/assignments';
import { allTopicsQuery } from '../triage/triage';
import { useStartCrisis } from './crises';

/** Puts a topic into crisis at once. */
export function CrisisForm({ onDone }: { onDone: () => void }): JSX.Element {
  const t = useText();
  const start = useStartCrisis();
  const topics = useInfiniteQuery(allTopicsQuery).data?.pages.flatMap(({ items }) => items) ?? [];
  const channels = useQuery(channelChoicesQuery).data?.items ?? [];
  const belts = useQuery(beltsQuery).data?.items ?? [];
  const [topicId, setTopic] = useState('');
  const [channelIds, setChannels] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [rank, setRank] = useState('');
  const [help, setHelp] = useState('');
  const ready = topicId !== '' && reason.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const body = {
          topicId,
          reason: reason.trim(),
          channelIds: channelIds.length === 0 ? null : channelIds,
          belowRank: rank === '' ? null : Number(rank),
          help: help.trim() === '' ? null : help.trim(),
        };
        start.mutate(body, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text>{t('crisis.start.about')}</Text>
        <NativeSelect
          label={t('triage.topic')}
          required
          value={topicId}
          onChange={(event) => setTopic(event.currentTarget.value)}
          data={[
            { value: '', label: t('act.choose') },
            ...topics.map(({ id, names }) => ({ value: id, label: t.names(names) })),
          ]}
        />
        <Textarea
          label={t('crisis.reason')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <MultiSelect
          comboboxProps={{ withinPortal: false }}
          label={t('triage.channel')}
          placeholder={channelIds.length === 0 ? t('snippet.channel.any') : ''}
          data={channels.map(({ id, names }) => ({ value: id, label: t.names(names) }))}
          value={channelIds}
          onChange={setChannels}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('act.clear') }}
        />
        <NativeSelect
          label={t('crisis.rank')}
          value={rank}
          onChange={(event) => setRank(event.currentTarget.value)}
          data={[
            { value: '', label: t('crisis.rank.none') },
            ...belts.map((belt) => ({ value: String(belt.rank), label: t.names(belt.names) })),
          ]}
        />
        {rank !== '' && (
          <Textarea
            label={t('crisis.help.field')}
            autosize
            minRows={2}
            maxLength={1000}
            value={help}
            onChange={(event) => setHelp(event.currentTarget.value)}
          />
        )}
        {start.error !== null && <ProblemNotice error={start.error} />}
        <Group>
          <Button type="submit" color="red" loading={start.isPending} disabled={!ready}>
            {t('crisis.start.now')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
