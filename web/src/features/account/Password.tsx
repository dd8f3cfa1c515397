import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { myWaysQuery, useChangePassword } from './account';

/** How one signs in, and a new password where there are any. */
export function Password(): JSX.Element {
  const t = useText();
  const ways = useQuery(myWaysQuery);
  return (
    <Section title={t('account.ways')}>
      <Loaded query={ways} rows={1}>
        {({ items, passwords }) => {
          const password = items.find(({ way }) => way === 'password');
          return (
            <Stack gap="sm">
              {items
                .filter(({ way }) => way === 'provider')
                .map(({ issuer, since }) => (
                  <Text key={issuer}>{t('account.ways.provider', { issuer: issuer ?? '', at: t.date(since) })}</Text>
                ))}
              {passwords && password === undefined && <Text>{t('account.password.none')}</Text>}
              {passwords && password !== undefined && (
                <>
                  <Text>{t('account.password.since', { at: t.date(password.since) })}</Text>
                  <Change />
                </>
              )}
              {!passwords && items.length === 0 && <Text c="dimmed">{t('account.ways.none')}</Text>}
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
}

function Change(): JSX.Element {
  const t = useText();
  const change = useChangePassword();
  const [present, setPresent] = useState('');
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { present, password },
          {
            onSuccess: () => {
              setPresent('');
              setPassword('');
            },
          },
        );
      }}
    >
      <Stack gap="sm" maw={420}>
        {change.error !== null && <ProblemNotice error={change.error} />}
        {change.isSuccess && <Notice role="status" tone="good" title={t('account.password.changed')} />}
        <PasswordInput
          label={t('account.password.present')}
          required
          autoComplete="current-password"
          value={present}
          onChange={(event) => setPresent(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('sign-in.new-password')}
          required
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={change.isPending} disabled={present === '' || password === ''}>
            {t('account.password.change')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
