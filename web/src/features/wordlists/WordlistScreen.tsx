import { Anchor, Badge, Button, FileButton, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { basePath } from '../../api/client';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { PersonSelect } from '../audiences/PersonSelect';
import { EntryForm } from './EntryForm';
import {
  entriesQuery,
  type Entry,
  type Standing,
  STANDINGS,
  useEnd,
  useHandOver,
  useImport,
  type Wordlist,
  wordlistQuery,
} from './wordlists';
import { OwnerOf } from './Wordlists';

/** One list: what it says, from and until when, in and out as a file, and who looks after it. */
export function WordlistScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/wordlists/$id' });
  const query = useQuery(wordlistQuery(id));
  return (
    <Page
      title={query.data === undefined ? t('wordlists.title') : t.names(query.data.names)}
      actions={<Go to="/wordlists">{t('wordlists.title')}</Go>}
    >
      <Loaded query={query}>
        {(list) => (
          <Stack>
            <Text>
              <OwnerOf list={list} />
            </Text>
            <Sheet p="lg">
              <EntryForm id={id} kind={list.kind} />
            </Sheet>
            <Entries id={id} />
            <Files id={id} />
            <HandOver key={list.version} list={list} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Entries({ id }: { id: string }): JSX.Element {
  const t = useText();
  const code = useCode();
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<Standing>('counts');
  const [asked] = useDebouncedValue(search.trim(), 250);
  const query = useInfiniteQuery(entriesQuery(id, { search: asked, standing }));
  return (
    <Stack gap="sm">
      <Group grow preventGrowOverflow={false} align="flex-end">
        <TextInput
          type="search"
          label={t('wordlist.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('wordlist.standing')}
          value={standing}
          onChange={(event) => setStanding(STANDINGS.find((one) => one === event.currentTarget.value) ?? 'counts')}
          data={STANDINGS.map((value) => ({ value, label: code('wordlist.standing', value) }))}
        />
      </Group>
      <Pages query={query} empty={<Empty title={t('wordlist.empty')} icon="copy" />}>
        {(items) => (
          <List label={t('wordlist.entries')}>
            {items.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </List>
        )}
      </Pages>
    </Stack>
  );
}

function Row({ entry }: { entry: Entry }): JSX.Element {
  const t = useText();
  const code = useCode();
  const end = useEnd();
  const { phrase, instead, source, note, until, standing } = entry;
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <div>
          <Text fw={600}>
            <bdi>{phrase}</bdi>
            {instead !== null && (
              <>
                {' · '}
                {t('wordlist.entry.instead')}: <bdi>{instead}</bdi>
              </>
            )}
          </Text>
          <Group gap={6}>
            <Badge tt="none" variant="default">
              {code('wordlist.match', entry.match)}
            </Badge>
            <Text size="sm" c="dimmed">
              {t('wordlist.entry.from', { date: t.date(entry.from) })}
              {until !== null && ` · ${t('wordlist.entry.ends', { date: t.date(until) })}`}
            </Text>
          </Group>
          {[source, note].map((text) => text !== null && <bdi key={text}>{text} </bdi>)}
        </div>
        {standing !== 'ended' && (
          <Button
            size="sm"
            variant="default"
            loading={end.isPending}
            aria-label={t('wordlist.entry.end.of', { phrase })}
            onClick={() => end.mutate(entry.id)}
          >
            {t('wordlist.entry.end')}
          </Button>
        )}
      </Group>
      {end.error !== null && <ProblemNotice error={end.error} />}
    </Sheet>
  );
}

function Files({ id }: { id: string }): JSX.Element {
  const t = useText();
  const take = useImport(id);
  return (
    <Sheet p="lg">
      <Text size="sm">{t('wordlist.file.about')}</Text>
      <Group mt="sm">
        <FileButton accept=".csv,text/csv" onChange={(file) => file !== null && take.mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={take.isPending}>
              {t('wordlist.file.take')}
            </Button>
          )}
        </FileButton>
        <Anchor href={`${basePath}/api/v1/wordlists/${id}/entries.csv`}>{t('wordlist.file.give')}</Anchor>
      </Group>
      {take.error !== null && <ProblemNotice error={take.error} />}
      {take.data !== undefined && (
        <Text role="status">{t('wordlist.file.taken', { added: take.data.added, known: take.data.known })}</Text>
      )}
    </Sheet>
  );
}

function HandOver({ list }: { list: Wordlist }): JSX.Element {
  const t = useText();
  const change = useHandOver(list);
  const reads = usePermission('people:read');
  const [person, setPerson] = useState('');
  return (
    <Sheet p="lg">
      <Group align="flex-end">
        {reads && (
          <>
            <PersonSelect label={t('wordlist.owner.other')} by="id" value={person} onChange={setPerson} />
            <Button
              variant="default"
              disabled={person === ''}
              loading={change.isPending}
              onClick={() => change.mutate({ ownerId: person, ownerRole: null })}
            >
              {t('wordlist.owner.hand')}
            </Button>
          </>
        )}
        {list.ownerRole !== 'lead' && (
          <Button
            variant="default"
            loading={change.isPending}
            onClick={() => change.mutate({ ownerId: null, ownerRole: 'lead' })}
          >
            {t('wordlist.owner.to-leads')}
          </Button>
        )}
      </Group>
      {change.error !== null && <ProblemNotice error={change.error} />}
    </Sheet>
  );
}
