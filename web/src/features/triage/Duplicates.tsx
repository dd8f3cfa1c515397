import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import {
  type Duplicate,
  duplicatesQuery,
  type Merge,
  mergesQuery,
  useKeepApart,
  useMerge,
  useUndoMerge,
} from './board';
import { Places } from './Places';

/** Interactions that say the same: a person merges them, or says that they are not the same. */
export function Duplicates(): JSX.Element {
  const t = useText();
  const query = useQuery(duplicatesQuery);
  const merges = useQuery(mergesQuery).data?.items ?? [];
  return (
    <Page title={t('duplicates.title')} about={t('duplicates.about')}>
      <Places />
      <Stack gap="xl">
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('duplicates.empty')} icon="check" />
            ) : (
              <List label={t('duplicates.title')}>
                {items.map((pair) => (
                  <Pair key={`${pair.main.id} ${pair.duplicate.id}`} pair={pair} />
                ))}
              </List>
            )
          }
        </Loaded>
        {merges.length > 0 && (
          <Section title={t('duplicates.merged')}>
            <List label={t('duplicates.merged')}>
              {merges.map((merge) => (
                <Merged key={merge.id} merge={merge} />
              ))}
            </List>
          </Section>
        )}
      </Stack>
    </Page>
  );
}

function Said({ said }: { said: Duplicate['main'] }): JSX.Element {
  const t = useText();
  return (
    <div>
      <Text className="words" lang={said.language ?? undefined} lineClamp={4}>
        {said.text}
      </Text>
      <p className="meta">
        <bdi>{t.names(said.channelNames)}</bdi> · <time dateTime={said.saidAt}>{t.dateTime(said.saidAt)}</time> ·{' '}
        <Go to="/interactions/$id" params={{ id: said.id }} size="sm">
          {t('unrouted.read')}
        </Go>
      </p>
    </div>
  );
}

function Pair({ pair: { main, duplicate, because, likeness } }: { pair: Duplicate }): JSX.Element {
  const t = useText();
  const code = useCode();
  const merge = useMerge();
  const apart = useKeepApart();
  return (
    <Sheet component="li">
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          {code('duplicates.because', because)} · {t('duplicates.likeness', { percent: likeness })}
        </Text>
        <Said said={main} />
        <Said said={duplicate} />
        {[merge, apart].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        <Group>
          <Button loading={merge.isPending} onClick={() => merge.mutate({ mainId: main.id, ids: [duplicate.id] })}>
            {t('duplicates.merge')}
          </Button>
          <Button
            variant="default"
            loading={apart.isPending}
            onClick={() => apart.mutate({ one: main.id, other: duplicate.id })}
          >
            {t('duplicates.apart')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}

function Merged({ merge }: { merge: Merge }): JSX.Element {
  const t = useText();
  const undo = useUndoMerge();
  return (
    <Sheet component="li">
      <Stack gap="sm">
        <Text size="sm">
          {merge.undoneAt === null
            ? t('duplicates.at', { at: t.dateTime(merge.at), count: merge.duplicates.length })
            : t('duplicates.undone', { at: t.dateTime(merge.undoneAt) })}
        </Text>
        <Said said={merge.main} />
        {undo.error !== null && <ProblemNotice error={undo.error} />}
        {merge.undoneAt === null && (
          <Group>
            <Button size="sm" variant="default" loading={undo.isPending} onClick={() => undo.mutate(merge.id)}>
              {t('bulk.undo')}
            </Button>
          </Group>
        )}
      </Stack>
    </Sheet>
  );
}
