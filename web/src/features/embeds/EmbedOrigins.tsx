import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Places } from '../administration/Places';
import { type EmbedOrigin, embedOriginsQuery, useEndOrigin, useListOrigin } from './embeds';

/** Which pages of the intranet may show people what is theirs in Obi. */
export function EmbedOrigins(): JSX.Element {
  const t = useText();
  const query = useQuery(embedOriginsQuery);
  return (
    <Page title={t('embeds.title')} about={t('embeds.about')}>
      <Places />
      <Stack gap="xl">
        <AddOrigin />
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('embeds.none')} icon="link" />
            ) : (
              <List label={t('embeds.listed')}>
                {items.map((origin) => (
                  <OriginRow key={origin.id} origin={origin} />
                ))}
              </List>
            )
          }
        </Loaded>
        <Section title={t('embeds.how')}>
          <Text>{t('embeds.how.explained')}</Text>
          <pre dir="ltr" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.85rem' }}>
            {`<script type="module" src="${new URL('elements.js', document.baseURI).href}"></script>
<obi-belt></obi-belt>
<obi-next></obi-next>
<obi-update></obi-update>
<obi-inbox></obi-inbox>`}
          </pre>
        </Section>
      </Stack>
    </Page>
  );
}

function AddOrigin(): JSX.Element {
  const t = useText();
  const list = useListOrigin();
  const [origin, setOrigin] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        list.mutate(origin, { onSuccess: () => setOrigin('') });
      }}
    >
      <Stack gap="sm">
        {list.error !== null && <ProblemNotice error={list.error} />}
        <Group align="flex-end">
          <TextInput
            label={t('embeds.origin')}
            placeholder="https://intranet.example"
            required
            maxLength={300}
            value={origin}
            onChange={(event) => setOrigin(event.currentTarget.value)}
          />
          <Button type="submit" loading={list.isPending}>
            {t('embeds.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function OriginRow({ origin: { id, origin, addedAt, addedByName } }: { origin: EmbedOrigin }): JSX.Element {
  const t = useText();
  const end = useEndOrigin();
  return (
    <Sheet component="li">
      {end.error !== null && <ProblemNotice error={end.error} />}
      <Group justify="space-between">
        <div>
          <Text fw={600}>
            <bdi dir="ltr">{origin}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {t('admin.since', { at: t.date(addedAt), by: addedByName })}
          </Text>
        </div>
        <Button
          variant="default"
          aria-label={t('embeds.end.of', { origin })}
          loading={end.isPending}
          onClick={() => end.mutate(id)}
        >
          {t('embeds.end')}
        </Button>
      </Group>
    </Sheet>
  );
}
