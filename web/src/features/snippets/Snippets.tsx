import { Badge, Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { Places } from '../triage/Places';
import { SnippetForm } from './SnippetForm';
import { type Snippet, snippetsQuery, type SnippetState, usePropose } from './snippets';

const STATES = ['kept', 'proposed', 'retired'] as const satisfies readonly SnippetState[];

/** Saved replies, knowledge and prepared statements: looked up, proposed, and kept by leads. */
export function Snippets(): JSX.Element {
  const t = useText();
  const code = useCode();
  const leads = usePermission('feed:triage');
  const propose = usePropose();
  const [search, setSearch] = useState('');
  const [state, setState] = useState<SnippetState | ''>('');
  const [opened, setOpened] = useState(false);
  const [asked] = useDebouncedValue(search.trim(), 250);
  const query = useInfiniteQuery(snippetsQuery({ search: asked, state: state === '' ? undefined : state }));
  return (
    <Page
      title={t('snippets.title')}
      about={t('snippets.about')}
      actions={<Button onClick={() => setOpened(true)}>{t('snippet.propose')}</Button>}
    >
      {leads && <Places />}
      <Stack>
        <Group grow preventGrowOverflow={false} align="flex-end">
          <TextInput
            type="search"
            label={t('snippets.search')}
            leftSection={<Icon name="search" />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('snippets.state')}
            value={state}
            onChange={(event) => setState(STATES.find((known) => known === event.currentTarget.value) ?? '')}
            data={[
              { value: '', label: t('snippets.state.any') },
              ...STATES.map((value) => ({ value, label: code('snippet.state', value) })),
            ]}
          />
        </Group>
        <Pages
          query={query}
          empty={
            <Empty title={t('snippets.empty')} icon="copy">
              {t('snippets.empty.explained')}
            </Empty>
          }
        >
          {(items) => (
            <List label={t('snippets.title')}>
              {items.map((item) => (
                <Row key={item.id} snippet={item} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
      <Dialog opened={opened} title={t('snippet.propose')} onClose={() => setOpened(false)}>
        {opened && (
          <SnippetForm
            busy={propose.isPending}
            error={propose.error}
            label={t('snippet.propose')}
            onSend={(stated) => propose.mutate(stated, { onSuccess: () => setOpened(false) })}
          />
        )}
      </Dialog>
    </Page>
  );
}

function Row({ snippet }: { snippet: Snippet }): JSX.Element {
  return (
    <Sheet component="li">
      <Title order={2} size="h4">
        <Go to="/snippets/$id" params={{ id: snippet.id }}>
          <bdi>{snippet.title}</bdi>
        </Go>
      </Title>
      <Marks snippet={snippet} />
      <Text className="words" lang={snippet.language} lineClamp={3}>
        {snippet.text}
      </Text>
    </Sheet>
  );
}

/** What kind it is, how it stands, and where it fits. */
export function Marks({ snippet }: { snippet: Snippet }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Group gap={6} my={4}>
      <Badge tt="none" variant="default">
        {code('snippet.kind', snippet.kind)}
      </Badge>
      {!snippet.offered && (
        <Badge tt="none" variant="outline">
          {snippet.state === 'kept' ? t('snippet.expired') : code('snippet.state', snippet.state)}
        </Badge>
      )}
      <Text size="sm" c="dimmed">
        {nameOf(snippet.language)}
        {[snippet.topicNames, snippet.channelNames].map(
          (names, at) =>
            names !== null && (
              <span key={at}>
                {' · '}
                <bdi>{t.names(names)}</bdi>
              </span>
            ),
        )}
        {snippet.expiresOn !== null && ` · ${t('snippet.until', { date: t.date(snippet.expiresOn) })}`}
      </Text>
    </Group>
  );
}
