import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Marks } from './Snippets';
import { SnippetForm } from './SnippetForm';
import { type Snippet, snippetQuery, useKeep, useRetire, useReword } from './snippets';

/** One snippet: its words, who looks after it, and until when it is offered. */
export function SnippetScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/snippets/$id' });
  const query = useQuery(snippetQuery(id));
  return (
    <Page title={query.data?.title ?? t('snippet.title')} actions={<Go to="/snippets">{t('snippets.all')}</Go>}>
      <Loaded query={query}>{(snippet) => <Whole snippet={snippet} />}</Loaded>
    </Page>
  );
}

function Whole({ snippet }: { snippet: Snippet }): JSX.Element {
  const t = useText();
  const reword = useReword(snippet);
  const retire = useRetire(snippet.id);
  const [asked, setAsked] = useState<'change' | 'keep' | 'retire' | null>(null);
  const done = { onSuccess: () => setAsked(null) };
  return (
    <Stack>
      <Marks snippet={snippet} />
      <Sheet>
        <Text className="words" lang={snippet.language}>
          {snippet.text}
        </Text>
      </Sheet>
      <Text size="sm">
        {t('snippet.owner')} <bdi>{snippet.owner}</bdi> · {t('snippet.uses', { count: snippet.uses })}
      </Text>
      {snippet.note !== null && <Text>{snippet.note}</Text>}
      <Group>
        {snippet.can.includes('keep') && (
          <Button onClick={() => setAsked('keep')}>
            {t(snippet.state === 'kept' ? 'snippet.keep-longer' : 'snippet.keep')}
          </Button>
        )}
        {snippet.can.includes('change') && (
          <Button variant="default" onClick={() => setAsked('change')}>
            {t('snippet.reword')}
          </Button>
        )}
        {snippet.can.includes('retire') && (
          <Button variant="subtle" onClick={() => setAsked('retire')}>
            {t('snippet.retire')}
          </Button>
        )}
      </Group>
      <Dialog
        opened={asked !== null}
        title={t(asked === 'retire' ? 'snippet.retire' : asked === 'keep' ? 'snippet.keep' : 'snippet.reword')}
        onClose={() => setAsked(null)}
      >
        {asked === 'change' && (
          <SnippetForm
            from={snippet}
            busy={reword.isPending}
            error={reword.error}
            label={t('act.save')}
            onSend={(stated) => reword.mutate(stated, done)}
          />
        )}
        {asked === 'keep' && <KeepForm snippet={snippet} onDone={() => setAsked(null)} />}
        {asked === 'retire' && (
          <Stack>
            <Text>{t('snippet.retire.about')}</Text>
            {retire.error !== null && <ProblemNotice error={retire.error} />}
            <Group>
              <Button loading={retire.isPending} onClick={() => retire.mutate(null, done)}>
                {t('snippet.retire')}
              </Button>
            </Group>
          </Stack>
        )}
      </Dialog>
    </Stack>
  );
}

function KeepForm({ snippet, onDone }: { snippet: Snippet; onDone: () => void }): JSX.Element {
  const t = useText();
  const keep = useKeep(snippet.id);
  const [day, setDay] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') keep.mutate(day, { onSuccess: onDone });
      }}
    >
      <Stack>
        <TextInput
          type="date"
          label={t('snippet.last-day')}
          description={t('snippet.last-day.about')}
          required
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {keep.error !== null && <ProblemNotice error={keep.error} />}
        <Group>
          <Button type="submit" loading={keep.isPending} disabled={day === ''}>
            {t('snippet.keep')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
