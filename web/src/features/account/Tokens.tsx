import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Dto } from '../../api/types';
import { useCode, useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Once } from '../../ui/Once';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type MyToken, myTokensQuery, useIssueToken, useRevokeToken } from './account';

/** Real days a new token is valid. */
const DAYS = 90;

/** Tokens that act as oneself, for scripts: made, shown once, revoked. */
export function Tokens(): JSX.Element {
  const t = useText();
  const tokens = useQuery(myTokensQuery);
  const revoke = useRevokeToken();
  return (
    <Section title={t('account.tokens')}>
      <Text c="dimmed">{t('account.tokens.about', { days: DAYS })}</Text>
      {revoke.error !== null && <ProblemNotice error={revoke.error} />}
      <Loaded query={tokens}>
        {({ items, permissions }) => (
          <Stack>
            <NewToken permissions={permissions} />
            <List label={t('account.tokens')}>
              {items.map((token) => (
                <TokenRow
                  key={token.id}
                  token={token}
                  busy={revoke.isPending}
                  onRevoke={() => revoke.mutate(token.id)}
                />
              ))}
            </List>
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

function NewToken({ permissions }: { permissions: readonly string[] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const issue = useIssueToken();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (permission: string): void =>
    setChosen((before) =>
      before.includes(permission) ? before.filter((each) => each !== permission) : [...before, permission],
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        issue.mutate({ name, permissions: [...chosen] as Dto<'NewTokenDto'>['permissions'], days: DAYS });
      }}
    >
      <Stack gap="sm">
        {issue.error !== null && <ProblemNotice error={issue.error} />}
        {issue.data !== undefined && <Once title={t('account.token.once')} secret={issue.data.secret} />}
        <label className="field">
          <span>{t('account.token.name')}</span>
          <input required maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        </label>
        <fieldset>
          <legend>{t('account.token.permissions')}</legend>
          <Group gap="md">
            {permissions.map((permission) => (
              <label key={permission}>
                <input type="checkbox" checked={chosen.includes(permission)} onChange={() => toggle(permission)} />{' '}
                {code('permission', permission)}
              </label>
            ))}
          </Group>
        </fieldset>
        <Group>
          <Button type="submit" loading={issue.isPending} disabled={chosen.length === 0 || name.trim() === ''}>
            {t('account.token.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface Props {
  readonly token: MyToken;
  readonly busy: boolean;
  readonly onRevoke: () => void;
}

function TokenRow({ token, busy, onRevoke }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const { name, permissions, lastUsedAt, expiresAt } = token;
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <div>
          <Text fw={600}>
            <bdi>{name}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {permissions?.map((permission) => code('permission', permission)).join(' · ') ?? t('account.token.all')}
          </Text>
          <Text size="sm" c="dimmed">
            {lastUsedAt === null ? t('account.token.never') : t('account.token.used', { at: t.dateTime(lastUsedAt) })}{' '}
            {t('account.token.until', { at: t.dateTime(expiresAt) })}
          </Text>
        </div>
        <Button
          size="sm"
          variant="default"
          disabled={busy}
          onClick={onRevoke}
          aria-label={t('account.token.revoke-of', { name })}
        >
          {t('account.token.revoke')}
        </Button>
      </Group>
    </Sheet>
  );
}
