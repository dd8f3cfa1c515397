import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type AskThread, threadQuery, useAnswer } from './asks';
import { ClausePicker } from './ClausePicker';
import { PublishExample } from './PublishExample';
import { Thread } from './Thread';

/** A question, and the desk's answer to it. */
export function DeskThread(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/asks/$id' });
  const query = useQuery(threadQuery(id, 'desk'));
  const [publishes, setPublishes] = useState(false);
  const title = query.data === undefined ? t('asks.title') : displayName(query.data.person, t.language);
  return (
    <Page
      title={title}
      about={t('asks.private.desk')}
      actions={
        query.data?.can.includes('publish') === true ? (
          <Button variant="default" onClick={() => setPublishes(true)}>
            {t('asks.publish')}
          </Button>
        ) : undefined
      }
    >
      <Loaded query={query} rows={3}>
        {(thread) => (
          <Stack>
            <Thread thread={thread} side="desk" />
            {thread.can.includes('answer') && <Answer thread={thread} />}
            <Dialog opened={publishes} title={t('asks.publish')} onClose={() => setPublishes(false)}>
              <PublishExample askId={id} onDone={() => setPublishes(false)} />
            </Dialog>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Answer({ thread }: { thread: AskThread }): JSX.Element {
  const t = useText();
  const answer = useAnswer(thread.id);
  const [words, setWords] = useState('');
  const [clauses, setClauses] = useState<string[]>([]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate(
          { words: words.trim(), clauses },
          {
            onSuccess: () => {
              setWords('');
              setClauses([]);
            },
          },
        );
      }}
    >
      <Stack>
        <Textarea
          label={t('asks.answer')}
          autosize
          minRows={4}
          maxRows={20}
          maxLength={8000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ClausePicker value={clauses} onChange={setClauses} />
        {answer.error !== null && <ProblemNotice error={answer.error} />}
        <Group>
          <Button type="submit" loading={answer.isPending} disabled={words.trim() === '' || clauses.length === 0}>
            {t('asks.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
