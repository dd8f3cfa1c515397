import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type Account, accountQuery, useEndLogins, useEndTokens, useInvite } from './administration';
import { HeldRoles } from './HeldRoles';
import { Once } from '../../ui/Once';
import { useWays } from './ways';

/** One person's account: ways in and roles, and what an administrator may do about them. */
export function AccountScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/accounts/$id' });
  const query = useQuery(accountQuery(id));
  return (
    <Loaded query={query}>
      {(account) => (
        <Page title={displayName(account, t.language)} about={<Go to="/accounts">{t('admin.accounts')}</Go>}>
          <SignIn account={account} />
          <HeldRoles account={account} />
        </Page>
      )}
    </Loaded>
  );
}

function SignIn({ account }: { account: Account }): JSX.Element {
  const t = useText();
  const { ways, last } = useWays();
  const invite = useInvite(account.personId);
  const endLogins = useEndLogins(account.personId);
  const endTokens = useEndTokens(account.personId);
  const name = displayName(account, t.language);
  const may = (act: string): boolean => account.can.includes(act);
  const known = account.waysIn.some(({ way }) => way === 'password');
  return (
    <Section title={t('admin.ways')}>
      <Sheet>
        <Stack gap="sm">
          {account.email !== null && (
            <Text>
              <bdi>{account.email}</bdi>
            </Text>
          )}
          <Text>{ways(account)}</Text>
          <Text c="dimmed">{last(account)}</Text>
          {[invite, endLogins, endTokens].map(
            ({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />,
          )}
          {invite.data !== undefined && (
            <Once title={t('admin.link.once')} secret={invite.data.link}>
              {t('admin.link.until', { name, at: t.dateTime(invite.data.expiresAt) })}
            </Once>
          )}
          <Group>
            {may('invite') && (
              <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate(undefined)}>
                {t(known ? 'admin.reset' : 'admin.invite')}
              </Button>
            )}
            {may('end-logins') && (
              <Button variant="default" loading={endLogins.isPending} onClick={() => endLogins.mutate(undefined)}>
                {t('admin.end-logins')}
              </Button>
            )}
            {may('end-tokens') && (
              <Button variant="default" loading={endTokens.isPending} onClick={() => endTokens.mutate(undefined)}>
                {t('admin.end-tokens')}
              </Button>
            )}
          </Group>
        </Stack>
      </Sheet>
    </Section>
  );
}
