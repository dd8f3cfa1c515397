import { Badge, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { type Account, accountsQuery } from './administration';
import { Places } from './Places';
import { useWays } from './ways';

/** Everybody of the directory: how they sign in, when they last did, what they hold. */
export function Accounts(): JSX.Element {
  const t = useText();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 250);
  const query = useInfiniteQuery(accountsQuery(asked));
  return (
    <Page title={t('admin.accounts')} about={t('admin.accounts.about')}>
      <Places />
      <Stack>
        <TextInput
          type="search"
          label={t('admin.search')}
          leftSection={<Icon name="search" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Pages query={query} empty={<Empty title={t('admin.nobody')} icon="person" />}>
          {(accounts) => (
            <List label={t('admin.accounts')}>
              {accounts.map((account) => (
                <AccountRow key={account.personId} account={account} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}

function AccountRow({ account }: { account: Account }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { ways, last } = useWays();
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h5">
            <Go to="/accounts/$id" params={{ id: account.personId }}>
              <bdi>{displayName(account, t.language)}</bdi>
            </Go>
          </Title>
          <Text size="sm" c="dimmed">
            <bdi>{[account.jobTitle, account.department].filter((part) => part !== null).join(' · ')}</bdi>
          </Text>
          <Text size="sm">{ways(account)}</Text>
          <Text size="sm" c="dimmed">
            {last(account)}
          </Text>
        </div>
        <Group gap="xs">
          {account.roles.map((role) => (
            <Badge key={role} tt="none" variant="default">
              {code('role', role)}
            </Badge>
          ))}
        </Group>
      </Group>
    </Sheet>
  );
}
