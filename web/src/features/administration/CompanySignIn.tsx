import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { companySignInQuery, useCheckProvider } from './administration';
import { GroupRoles } from './GroupRoles';
import { Places } from './Places';

type Provider = NonNullable<Dto<'CompanySignInDto'>['provider']>;

/** What the company's sign-in is, whether it answers, and which roles its groups give. */
export function CompanySignIn(): JSX.Element {
  const t = useText();
  const query = useQuery(companySignInQuery);
  return (
    <Page title={t('admin.company')} about={t('admin.company.about')}>
      <Places />
      <Loaded query={query}>
        {({ provider, passwords }) => (
          <>
            {provider === null ? (
              <Empty title={t('admin.company.none')} icon="lock">
                {t('admin.company.none.explained')}
              </Empty>
            ) : (
              <ProviderSheet provider={provider} />
            )}
            <Text mt="md">{t(passwords ? 'admin.passwords.on' : 'admin.passwords.off')}</Text>
          </>
        )}
      </Loaded>
      <GroupRoles />
    </Page>
  );
}

function ProviderSheet({ provider }: { provider: Provider }): JSX.Element {
  const t = useText();
  const check = useCheckProvider();
  const facts = ['issuer', 'clientId', 'clientAuth', 'scopes', 'groupsClaim'] as const;
  const registered = ['redirectUri', 'signOutUri', 'backchannelUri'] as const;
  return (
    <Section title={provider.name}>
      <Sheet>
        <Stack gap="sm">
          <Text>{t(`admin.match.${provider.match}`)}</Text>
          <Facts list={facts.map((key) => [t(`admin.provider.${key}`), provider[key]])} />
          <Text fw={600}>{t('admin.provider.registered')}</Text>
          <Facts list={registered.map((key) => [t(`admin.provider.${key}`), provider[key]])} />
          {check.error !== null && <ProblemNotice error={check.error} />}
          {check.data !== undefined && <Answer answer={check.data} />}
          <Group>
            <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
              {t('admin.check')}
            </Button>
          </Group>
        </Stack>
      </Sheet>
    </Section>
  );
}

function Facts({ list }: { list: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <dl style={{ display: 'grid', gap: 8, margin: 0 }}>
      {list.map(([name, value]) => (
        <div key={name}>
          <Text component="dt" size="sm" c="dimmed">
            {name}
          </Text>
          <dd style={{ margin: 0 }}>
            <code dir="ltr" style={{ overflowWrap: 'anywhere' }}>
              {value}
            </code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Answer({ answer }: { answer: Dto<'ProviderCheckDto'> }): JSX.Element {
  const t = useText();
  const { offers } = answer;
  if (offers === null) {
    return (
      <Notice role="status" tone="bad" title={answer.problem ?? t('admin.check.no')}>
        {answer.reason !== null && <code dir="ltr">{answer.reason}</code>}
      </Notice>
    );
  }
  const parts = ['pkce', 'clientAuth', 'userinfo', 'signOut', 'backchannelSignOut'] as const;
  return (
    <Notice role="status" tone="good" title={t('admin.check.yes', { milliseconds: answer.milliseconds })}>
      <ul className="faults">
        {parts.map((part) => (
          <li key={part}>{t('admin.offers', { what: t(`admin.offers.${part}`), has: String(offers[part]) })}</li>
        ))}
        <li>{t('admin.offers.keys', { count: offers.keys })}</li>
      </ul>
    </Notice>
  );
}
