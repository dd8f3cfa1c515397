import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { networksQuery } from '../channels/channels';
import { ChecklistPanel } from '../channels/ChecklistPanel';
import { myAccountsQuery, myRolesQuery, type OwnAccount, useAddAccount, useRemoveAccount } from './handles';
import { MyHandles } from './MyHandles';

/** What one holds on networks: branded handles, roles on our channels, and accounts of one's own that one chose to list. */
export function MyAccounts(): JSX.Element {
  const t = useText();
  return (
    <Page title={t('accounts.title')} about={t('accounts.about')}>
      <Stack gap="xl">
        <Notice title={t('accounts.no-keys')} icon="lock">
          <p>{t('accounts.no-keys.explained')}</p>
        </Notice>
        <MyHandles />
        <MyRoles />
        <OwnAccounts />
      </Stack>
    </Page>
  );
}

function MyRoles(): JSX.Element | null {
  const t = useText();
  const query = useQuery(myRolesQuery);
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('accounts.roles')}>
      <List label={t('accounts.roles')}>
        {items.map(({ id, channelNames, role, since, confirmedAt }) => (
          <Sheet key={id} component="li">
            <Text fw={600}>
              <bdi>{t.names(channelNames)}</bdi> · <bdi>{role}</bdi>
            </Text>
            <Text size="sm" c="dimmed">
              {t('roles.since', { date: t.date(since) })} · {t('roles.looked-at', { date: t.date(confirmedAt) })}
            </Text>
          </Sheet>
        ))}
      </List>
    </Section>
  );
}

function OwnAccounts(): JSX.Element {
  const t = useText();
  const query = useQuery(myAccountsQuery);
  return (
    <Section title={t('accounts.own')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('accounts.own.about')}
        </Text>
        <Loaded query={query} rows={1}>
          {({ items }) => (
            <List label={t('accounts.own')}>
              {items.map((account) => (
                <Own key={account.id} account={account} />
              ))}
            </List>
          )}
        </Loaded>
        <AddOwn />
      </Stack>
    </Section>
  );
}

function Own({ account }: { account: OwnAccount }): JSX.Element {
  const t = useText();
  const remove = useRemoveAccount();
  const [opened, setOpened] = useState(false);
  const name = [t.names(account.networkNames), account.name].filter((part) => part !== null).join(' · ');
  return (
    <Sheet component="li">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={3} size="h5">
            <bdi>{name}</bdi>
          </Title>
          <Group gap="xs">
            <Button size="xs" variant="default" aria-expanded={opened} onClick={() => setOpened(!opened)}>
              {t('checklist.title')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              loading={remove.isPending}
              aria-label={t('accounts.remove-of', { name })}
              onClick={() => remove.mutate(account.id)}
            >
              {t('act.remove')}
            </Button>
          </Group>
        </Group>
        {remove.error !== null && <ProblemNotice error={remove.error} />}
        {opened && <ChecklistPanel subject={{ of: 'mine', id: account.id }} />}
      </Stack>
    </Sheet>
  );
}

function AddOwn(): JSX.Element {
  const t = useText();
  const networks = useQuery(networksQuery);
  const add = useAddAccount();
  const [network, setNetwork] = useState('');
  const [name, setName] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ network, name: name.trim() === '' ? null : name.trim() }, { onSuccess: () => setName('') });
      }}
    >
      <Stack gap="sm">
        <Group align="flex-end">
          <NativeSelect
            label={t('channel.network')}
            value={network}
            onChange={(event) => setNetwork(event.currentTarget.value)}
            data={[
              { value: '', label: t('act.choose') },
              ...(networks.data?.items ?? []).map((each) => ({ value: each.code, label: t.names(each.names) })),
            ]}
          />
          <TextInput
            label={t('accounts.name')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={network === ''} loading={add.isPending}>
            {t('accounts.add')}
          </Button>
        </Group>
        {add.error !== null && <ProblemNotice error={add.error} />}
      </Stack>
    </form>
  );
}
