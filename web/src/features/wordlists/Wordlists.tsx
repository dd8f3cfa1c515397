import { Badge, Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { languages, nameOf } from '../../app/language';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { PersonSelect } from '../audiences/PersonSelect';
import { type Kind, useBegin, type Wordlist, wordlistsQuery } from './wordlists';

/** The lists that checks go by, as far as one keeps them. */
export function Wordlists(): JSX.Element {
  const t = useText();
  const query = useQuery(wordlistsQuery);
  const [opened, setOpened] = useState(false);
  const kinds = query.data?.can ?? [];
  return (
    <Page
      title={t('wordlists.title')}
      about={t('wordlists.about')}
      actions={kinds.length > 0 && <Button onClick={() => setOpened(true)}>{t('wordlists.begin')}</Button>}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('wordlists.empty')} icon="copy">
              {t('wordlists.empty.explained')}
            </Empty>
          ) : (
            <List label={t('wordlists.title')}>
              {items.map((list) => (
                <Row key={list.id} list={list} />
              ))}
            </List>
          )
        }
      </Loaded>
      <Dialog opened={opened} title={t('wordlists.begin')} onClose={() => setOpened(false)}>
        {opened && <BeginForm kinds={kinds} onDone={() => setOpened(false)} />}
      </Dialog>
    </Page>
  );
}

function Row({ list }: { list: Wordlist }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li">
      <Title order={2} size="h4">
        <Go to="/wordlists/$id" params={{ id: list.id }}>
          <bdi>{t.names(list.names)}</bdi>
        </Go>
      </Title>
      <Group gap={6} my={4}>
        <Badge tt="none" variant="default">
          {code('wordlist.kind', list.kind)}
        </Badge>
        <Text size="sm" c="dimmed">
          {list.language === null ? t('wordlist.language.any') : nameOf(list.language)}
        </Text>
      </Group>
      <Text size="sm">
        {t('wordlist.counting', { count: list.entries })} · <OwnerOf list={list} />
      </Text>
    </Sheet>
  );
}

/** Who looks after a list. */
export function OwnerOf({ list }: { list: Wordlist }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <>
      {t('wordlist.owner')}: <bdi>{list.owner ?? (list.ownerRole === null ? '' : code('role', list.ownerRole))}</bdi>
    </>
  );
}

function BeginForm({ kinds, onDone }: { kinds: readonly Kind[]; onDone: () => void }): JSX.Element {
  const t = useText();
  const code = useCode();
  const begin = useBegin();
  const [kind, setKind] = useState<Kind>('competitors');
  const [language, setLanguage] = useState('');
  const [names, setNames] = useState<Record<string, string>>({});
  const [ownerId, setOwnerId] = useState('');
  const secret = kind === 'confidential' || kind === 'unreleased';
  const ready = languages.every((one) => (names[one] ?? '').trim() !== '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const owner = ownerId === '' ? { ownerId: null, ownerRole: 'lead' as const } : { ownerId, ownerRole: null };
        begin.mutate({ kind, names, language: language === '' ? null : language, ...owner }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <NativeSelect
          label={t('wordlist.kind')}
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? kind)}
          data={kinds.map((value) => ({ value, label: code('wordlist.kind', value) }))}
        />
        {languages.map((one) => (
          <TextInput
            key={one}
            label={t('wordlist.name', { language: nameOf(one) })}
            required
            maxLength={100}
            lang={one}
            classNames={{ input: 'typed' }}
            value={names[one] ?? ''}
            onChange={(event) => setNames({ ...names, [one]: event.currentTarget.value })}
          />
        ))}
        <NativeSelect
          label={t('wordlist.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={[
            { value: '', label: t('wordlist.language.any') },
            ...languages.map((value) => ({ value, label: nameOf(value) })),
          ]}
        />
        <PersonSelect label={t('wordlist.owner.person')} by="id" value={ownerId} onChange={setOwnerId} />
        <Text size="sm" c="dimmed">
          {t(secret ? 'wordlist.owner.secret' : 'wordlist.owner.leads')}
        </Text>
        {begin.error !== null && <ProblemNotice error={begin.error} />}
        <Group>
          <Button type="submit" loading={begin.isPending} disabled={!ready}>
            {t('wordlists.begin')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
