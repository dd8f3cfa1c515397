import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { languages, nameOf } from '../../app/language';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { permitsQuery } from '../permits/permits';
import { topicsQuery } from '../feed/feed';
import { allTopicsQuery } from '../triage/triage';
import { KINDS, type Snippet, type Stated } from './snippets';

interface Props {
  readonly from?: Snippet;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly label: string;
  readonly onSend: (stated: Stated) => void;
}

/** The words of a snippet, and where they fit. */
export function SnippetForm({ from, busy, error, label, onSend }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const routes = usePermission('feed:route');
  const all = useInfiniteQuery({ ...allTopicsQuery, enabled: routes }).data?.pages.flatMap(({ items }) => items);
  const own = useQuery({ ...topicsQuery, enabled: !routes }).data?.items;
  const topics = all ?? own ?? [];
  const channels = useQuery(permitsQuery).data?.channels ?? [];
  const [stated, setStated] = useState<Stated>({
    kind: from?.kind ?? 'reply',
    title: from?.title ?? '',
    text: from?.text ?? '',
    language: from?.language ?? t.language,
    topicId: from?.topicId ?? null,
    channelId: from?.channelId ?? null,
  });
  const change = (changes: Partial<Stated>): void => setStated((before) => ({ ...before, ...changes }));
  const ready = stated.title.trim() !== '' && stated.text.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSend({ ...stated, title: stated.title.trim() });
      }}
    >
      <Stack>
        <NativeSelect
          label={t('snippet.kind')}
          value={stated.kind}
          onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? 'reply' })}
          data={KINDS.map((value) => ({ value, label: code('snippet.kind', value) }))}
        />
        <TextInput
          label={t('snippet.name')}
          required
          maxLength={120}
          value={stated.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Textarea
          label={t('snippet.words')}
          description={t('snippet.words.about')}
          required
          autosize
          minRows={4}
          maxRows={14}
          lang={stated.language}
          classNames={{ input: 'typed' }}
          value={stated.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Group grow preventGrowOverflow={false} align="flex-start">
          <NativeSelect
            label={t('snippet.language')}
            value={stated.language}
            onChange={(event) => change({ language: event.currentTarget.value })}
            data={[...new Set([stated.language, ...languages])].map((value) => ({ value, label: nameOf(value) }))}
          />
          <NativeSelect
            label={t('snippet.topic')}
            value={stated.topicId ?? ''}
            onChange={(event) => change({ topicId: event.currentTarget.value || null })}
            data={[
              { value: '', label: t('snippet.topic.any') },
              ...topics.map(({ id, names }) => ({ value: id, label: t.names(names) })),
            ]}
          />
          <NativeSelect
            label={t('snippet.channel')}
            value={stated.channelId ?? ''}
            onChange={(event) => change({ channelId: event.currentTarget.value || null })}
            data={[
              { value: '', label: t('snippet.channel.any') },
              ...channels.map(({ id, names }) => ({ value: id, label: t.names(names) })),
            ]}
          />
        </Group>
        <Text size="sm" c="dimmed">
          {t('snippet.reviewed')}
        </Text>
        {error !== null && <ProblemNotice error={error} />}
        <Group>
          <Button type="submit" loading={busy} disabled={!ready}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
