import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type AskThread, threadQuery, useAskMore, useClose } from './asks';
import { Thread } from './Thread';

/** What one asked, as it went on. */
export function MyThread(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/ask/$id' });
  const query = useQuery({ ...threadQuery(id, 'asker'), refetchInterval: 30_000 });
  return (
    <Page title={t('asks.title')} about={t('asks.private')}>
      <Loaded query={query} rows={3}>
        {(thread) => (
          <Stack>
            <Thread thread={thread} side="asker" />
            {thread.dueAt !== null && <Text>{t('asks.due', { date: t.dateTime(thread.dueAt) })}</Text>}
            <More thread={thread} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function More({ thread }: { thread: AskThread }): JSX.Element | null {
  const t = useText();
  const more = useAskMore(thread.id);
  const close = useClose(thread.id);
  const [words, setWords] = useState('');
  if (!thread.can.includes('write')) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        more.mutate(words.trim(), { onSuccess: () => setWords('') });
      }}
    >
      <Stack>
        <Textarea
          label={t('asks.more')}
          autosize
          minRows={2}
          maxRows={16}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {more.error !== null && <ProblemNotice error={more.error} />}
        {close.error !== null && <ProblemNotice error={close.error} />}
        <Group>
          <Button type="submit" loading={more.isPending} disabled={words.trim() === ''}>
            {t('asks.send')}
          </Button>
          {thread.can.includes('close') && (
            <Button variant="default" loading={close.isPending} onClick={() => close.mutate(undefined)}>
              {t('asks.close')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
