import { Button, Group, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useMakePass } from './embeds';

/** The page that asks, as it names itself; the pass is handed to pages of exactly this origin. */
function askedBy(): string | null {
  const origin = new URLSearchParams(location.search).get('origin') ?? '';
  return URL.canParse(origin) && new URL(origin).origin === origin ? origin : null;
}

/** The window that a page of the intranet opens: whoever is signed in lets it show what is theirs, for a while. */
export function EmbedSignIn(): JSX.Element {
  const t = useText();
  const make = useMakePass();
  const [handed, setHanded] = useState(false);
  const origin = askedBy();
  const page = window.opener as Window | null;
  if (origin === null || page === null) {
    return (
      <Page title={t('embeds.sign-in')}>
        <Empty title={t('embeds.sign-in.nobody')} icon="link" />
      </Page>
    );
  }
  const allow = (): void =>
    make.mutate(origin, {
      onSuccess: ({ token }) => {
        page.postMessage({ obi: 'pass', token }, origin);
        setHanded(true);
        window.close();
      },
    });
  return (
    <Page title={t('embeds.sign-in')}>
      <Stack align="flex-start">
        <Text>{t('embeds.sign-in.explained', { origin })}</Text>
        {make.error !== null && <ProblemNotice error={make.error} />}
        {handed ? (
          <Notice role="status" tone="good" title={t('embeds.sign-in.done')} />
        ) : (
          <Group>
            <Button loading={make.isPending} onClick={allow}>
              {t('embeds.sign-in.allow')}
            </Button>
            <Button variant="default" onClick={() => window.close()}>
              {t('embeds.sign-in.not')}
            </Button>
          </Group>
        )}
      </Stack>
    </Page>
  );
}
