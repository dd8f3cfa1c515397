import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type ServiceToken, serviceTokensQuery, useLimitServiceToken, useRevokeServiceToken } from './administration';
import { NewServiceToken } from './NewServiceToken';
import { Places } from './Places';

/** Tokens of services: made, shown once, limited, revoked. */
export function ServiceTokens(): JSX.Element {
  const t = useText();
  const query = useQuery(serviceTokensQuery);
  const [open, setOpen] = useState(false);
  return (
    <Page
      title={t('admin.services')}
      about={t('admin.services.about')}
      actions={<Button onClick={() => setOpen(true)}>{t('admin.service.new')}</Button>}
    >
      <Places />
      <Loaded query={query}>
        {({ items, permissions }) => (
          <>
            {items.length === 0 ? (
              <Empty title={t('admin.service.none')} icon="lock" />
            ) : (
              <List label={t('admin.services')}>
                {items.map((token) => (
                  <TokenRow key={token.id} token={token} />
                ))}
              </List>
            )}
            <Dialog opened={open} title={t('admin.service.new')} onClose={() => setOpen(false)}>
              {open && <NewServiceToken permissions={permissions} />}
            </Dialog>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function TokenRow({ token }: { token: ServiceToken }): JSX.Element {
  const t = useText();
  const code = useCode();
  const revoke = useRevokeServiceToken();
  const { name, permissions, lastUsedAt, expiresAt, ownerName, createdAt } = token;
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>
            <bdi>{name}</bdi>
          </Text>
          <Text size="sm">
            {permissions?.map((permission) => code('permission', permission)).join(' · ') ?? t('account.token.all')}
          </Text>
          <Text size="sm" c="dimmed">
            {lastUsedAt === null ? t('account.token.never') : t('account.token.used', { at: t.dateTime(lastUsedAt) })}{' '}
            {t('account.token.until', { at: t.dateTime(expiresAt) })}
          </Text>
          <Text size="sm" c="dimmed">
            {t('admin.since', { at: t.date(createdAt), by: ownerName })}
          </Text>
        </div>
        <Button
          size="sm"
          variant="default"
          loading={revoke.isPending}
          onClick={() => revoke.mutate(token.id)}
          aria-label={t('account.token.revoke-of', { name })}
        >
          {t('account.token.revoke')}
        </Button>
      </Group>
      {revoke.error !== null && <ProblemNotice error={revoke.error} />}
      <Quota token={token} />
    </Sheet>
  );
}

function Quota({ token }: { token: ServiceToken }): JSX.Element {
  const t = useText();
  const limit = useLimitServiceToken();
  const [quota, setQuota] = useState<number | string>(token.quota ?? '');
  const next = quota === '' ? null : Number(quota);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        limit.mutate({ id: token.id, quota: next });
      }}
    >
      <Stack gap="xs" mt="sm">
        <Group align="flex-end">
          <NumberInput
            label={t('admin.quota')}
            placeholder={t('admin.quota.own')}
            aria-label={t('admin.quota.of', { name: token.name })}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            value={quota}
            onChange={setQuota}
          />
          <Button type="submit" size="sm" variant="default" loading={limit.isPending} disabled={next === token.quota}>
            {t('act.save')}
          </Button>
        </Group>
        {limit.error !== null && <ProblemNotice error={limit.error} />}
      </Stack>
    </form>
  );
}
