import { Anchor, Button, Group, Progress, Stack, Switch, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { actingQuery, type Export, exportsQuery, fileOf, myLooksQuery, useActing, useAskExport } from './privacy';

/** What Obi knows about the person, and what is theirs to choose. */
export function MyData(): JSX.Element {
  const t = useText();
  return (
    <Page title={t('my-data.title')} about={t('my-data.about')}>
      <Stack gap="xl">
        <Acting />
        <Exports />
        <Looks />
      </Stack>
    </Page>
  );
}

function Acting(): JSX.Element {
  const t = useText();
  const query = useQuery(actingQuery);
  const choose = useActing();
  return (
    <Sheet component="section" aria-label={t('acting.title')} p="lg">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('acting.title')}
        </Title>
        <Loaded query={query} rows={1}>
          {({ optedOut, since }) => (
            <>
              <Switch
                size="md"
                label={t('acting.switch')}
                checked={!optedOut}
                disabled={choose.isPending}
                onChange={(event) => choose.mutate(!event.currentTarget.checked)}
              />
              {since !== null && <Text size="sm">{t('acting.since', { date: t.date(since) })}</Text>}
            </>
          )}
        </Loaded>
        <Text size="sm" c="dimmed">
          {t('acting.about')}
        </Text>
        {choose.error !== null && <ProblemNotice error={choose.error} />}
      </Stack>
    </Sheet>
  );
}

function Exports(): JSX.Element {
  const t = useText();
  const query = useQuery(exportsQuery);
  const ask = useAskExport();
  return (
    <Sheet component="section" aria-label={t('export.title')} p="lg">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('export.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('export.about')}
        </Text>
        <Loaded query={query} rows={1}>
          {({ items }) => (
            <>
              {items.length > 0 && (
                <List>
                  {items.map((item) => (
                    <ExportRow key={item.id} item={item} />
                  ))}
                </List>
              )}
              <Group>
                <Button
                  loading={ask.isPending}
                  disabled={items.some(({ doneAt }) => doneAt === null)}
                  onClick={() => ask.mutate()}
                >
                  {t('export.ask')}
                </Button>
              </Group>
            </>
          )}
        </Loaded>
        {ask.error !== null && <ProblemNotice error={ask.error} />}
      </Stack>
    </Sheet>
  );
}

function ExportRow({ item }: { item: Export }): JSX.Element {
  const t = useText();
  if (item.doneAt === null || item.expiresAt === null) {
    return (
      <li>
        <Text size="sm">{t('export.making', { step: item.step, steps: item.steps })}</Text>
        <Progress
          aria-label={t('export.making', { step: item.step, steps: item.steps })}
          value={(100 * item.step) / Math.max(1, item.steps)}
        />
      </li>
    );
  }
  return (
    <li>
      <Group gap="md">
        <Text size="sm">{t('export.made', { at: t.dateTime(item.doneAt) })}</Text>
        <Anchor href={fileOf(`my/exports/${item.id}/html`)} download>
          {t('export.page')}
        </Anchor>
        <Anchor href={fileOf(`my/exports/${item.id}/zip`)} download>
          {t('export.zip')}
        </Anchor>
        <Anchor href={fileOf(`my/exports/${item.id}/json`)} download>
          {t('export.json')}
        </Anchor>
        <Text size="sm" c="dimmed">
          {t('export.until', { at: t.date(item.expiresAt) })}
        </Text>
      </Group>
    </li>
  );
}

function Looks(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(myLooksQuery);
  return (
    <section aria-label={t('looks.title')}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('looks.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('looks.about')}
        </Text>
        <Pages query={query} empty={<Empty title={t('looks.empty')} icon="person" />}>
          {(looks) => (
            <List>
              {looks.map((look) => (
                <Sheet key={`${look.readerId} ${look.purpose} ${look.hour}`} component="li">
                  <Group justify="space-between">
                    <Text fw={600}>
                      <bdi>{look.readerName ?? t('person.other')}</bdi>
                    </Text>
                    <Text size="sm">{look.purposeName}</Text>
                    <Text size="sm" c="dimmed">
                      {t.dateTime(look.hour)}
                    </Text>
                  </Group>
                </Sheet>
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </section>
  );
}
