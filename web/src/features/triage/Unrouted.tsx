import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import {
  allTopicsQuery,
  type Ending,
  ENDINGS,
  type Topic,
  type Unrouted as Item,
  unroutedQuery,
  useCloseUnanswered,
  usePutUnder,
} from './triage';

/** What no rule knew a topic for: a lead reads it, gives it one, or closes it. */
export function Unrouted(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery({ ...unroutedQuery, refetchInterval: 30_000 });
  const topics = useInfiniteQuery(allTopicsQuery);
  const known = topics.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('unrouted.title')} about={t('unrouted.about')}>
      {topics.error !== null && <ProblemNotice error={topics.error} retry={() => void topics.refetch()} />}
      <Pages
        query={query}
        empty={
          <Empty title={t('unrouted.empty')} icon="check">
            {t('unrouted.empty.explained')}
          </Empty>
        }
      >
        {(items) => (
          <List label={t('unrouted.title')}>
            {items.map((item) => (
              <Row key={item.id} item={item} topics={known} />
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}

function Row({ item, topics }: { item: Item; topics: readonly Topic[] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const put = usePutUnder(item.id);
  const close = useCloseUnanswered(item.id);
  const [topicId, setTopicId] = useState('');
  const [ending, setEnding] = useState<Ending | ''>('');
  const [note, setNote] = useState('');
  return (
    <Sheet component="li" p="lg">
      <Stack gap="sm">
        <Text className="words" lang={item.language ?? undefined}>
          {item.text}
        </Text>
        <p className="meta">
          <bdi>{t.names(item.channel.names)}</bdi> · <time dateTime={item.saidAt}>{t.dateTime(item.saidAt)}</time> ·{' '}
          <Go to="/interactions/$id" params={{ id: item.id }} size="sm">
            {t('unrouted.read')}
          </Go>
        </p>
        {[put, close].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        <Group align="flex-end" gap="sm">
          <form
            className="inline-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (topicId !== '') put.mutate(topicId);
            }}
          >
            <NativeSelect
              label={t('unrouted.topic')}
              value={topicId}
              onChange={(event) => setTopicId(event.currentTarget.value)}
              data={[
                { value: '', label: t('act.choose') },
                ...topics.map((topic) => ({
                  value: topic.id,
                  label: t('unrouted.topic.of', { name: t.names(topic.names), risk: code('risk', topic.risk) }),
                })),
              ]}
            />
            <Button type="submit" loading={put.isPending} disabled={topicId === ''}>
              {t('unrouted.put')}
            </Button>
          </form>
          <form
            className="inline-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (ending !== '') close.mutate({ outcome: ending, note });
            }}
          >
            <NativeSelect
              label={t('unrouted.close.as')}
              value={ending}
              onChange={(event) => setEnding(ENDINGS.find((known) => known === event.currentTarget.value) ?? '')}
              data={[
                { value: '', label: t('act.choose') },
                ...ENDINGS.map((value) => ({ value, label: code('outcome', value) })),
              ]}
            />
            {ending !== '' && (
              <TextInput
                label={t('claim.why')}
                required
                maxLength={500}
                value={note}
                onChange={(event) => setNote(event.currentTarget.value)}
              />
            )}
            <Button
              type="submit"
              variant="default"
              loading={close.isPending}
              disabled={ending === '' || note.trim() === ''}
            >
              {t('unrouted.close')}
            </Button>
          </form>
        </Group>
      </Stack>
    </Sheet>
  );
}
