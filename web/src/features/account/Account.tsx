import { Badge, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type MyLogin, myLoginsQuery, useEndLogin } from './account';
import { Password } from './Password';
import { Tokens } from './Tokens';

/** Where one is signed in, and the tokens that act as oneself. */
export function Account(): JSX.Element {
  const t = useText();
  const logins = useQuery(myLoginsQuery);
  const end = useEndLogin();
  return (
    <Page title={t('account.title')} about={t('account.about')}>
      <Section title={t('account.logins')}>
        {end.error !== null && <ProblemNotice error={end.error} />}
        <Loaded query={logins}>
          {({ items }) => (
            <>
              <List label={t('account.logins')}>
                {items.map((login) => (
                  <LoginRow key={login.id} login={login} busy={end.isPending} onEnd={() => end.mutate(login.id)} />
                ))}
              </List>
              {items.length > 1 && (
                <Button variant="default" mt="md" loading={end.isPending} onClick={() => end.mutate(null)}>
                  {t('account.end-others')}
                </Button>
              )}
            </>
          )}
        </Loaded>
      </Section>
      <Password />
      <Tokens />
    </Page>
  );
}

interface Props {
  readonly login: MyLogin;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function LoginRow({ login, busy, onEnd }: Props): JSX.Element {
  const t = useText();
  const device = [login.browser, login.system].filter((part) => part !== null).join(', ') || t('account.some-device');
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <div>
          <Text fw={600}>
            <bdi>{device}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {t('account.seen', { at: t.dateTime(login.lastSeenAt), address: login.address })}
          </Text>
        </div>
        {login.present ? (
          <Badge tt="none" variant="default">
            {t('account.here')}
          </Badge>
        ) : (
          <Button
            size="sm"
            variant="default"
            disabled={busy}
            onClick={onEnd}
            aria-label={t('account.end-of', { device })}
          >
            {t('account.end')}
          </Button>
        )}
      </Group>
    </Sheet>
  );
}
