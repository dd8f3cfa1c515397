import { Button, Code, CopyButton, Group, Stack, Switch, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { addressOf, type MyBadge, snippetOf, useShowBadge } from './badges';

/** One's badge as it would look, whether it is shown, and how a page shows it. */
export function BadgeChoice({ badge }: { badge: MyBadge }): JSX.Element {
  const t = useText();
  const show = useShowBadge();
  const { id, shown, allowed, belt } = badge;
  return (
    <Sheet p="lg">
      <Stack>
        {belt === null ? (
          <Text>{t('badges.no-belt')}</Text>
        ) : (
          <img
            src={addressOf(`my/badge.svg?language=${t.language}`)}
            alt={t('badges.preview', { belt: t.names(belt.names) })}
            height={32}
            style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
          />
        )}
        <Switch
          size="md"
          label={t('badges.show')}
          description={t('badges.show.about')}
          checked={shown}
          disabled={show.isPending}
          onChange={(event) => show.mutate(event.currentTarget.checked)}
        />
        {!allowed && <Text size="sm">{t('badges.not-allowed')}</Text>}
        {show.error !== null && <ProblemNotice error={show.error} />}
        {shown && id !== null && <Snippet id={id} />}
      </Stack>
    </Sheet>
  );
}

function Snippet({ id }: { id: string }): JSX.Element {
  const t = useText();
  const snippet = snippetOf(id, t.language);
  return (
    <div>
      <Text size="sm" mb={4}>
        {t('badges.snippet')}
      </Text>
      <Code block dir="ltr" tabIndex={0} role="region" aria-label={t('badges.snippet.code')}>
        {snippet}
      </Code>
      <Group mt="xs">
        <CopyButton value={snippet}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy}>
              {t(copied ? 'badges.copied' : 'badges.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
