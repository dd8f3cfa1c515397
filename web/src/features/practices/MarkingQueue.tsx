import { Badge, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { MissingNotice } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { type Queued, submissionsQuery } from './practices';

/** Answers that wait for a marker, in turn, and those that were marked. */
export function MarkingQueue(): JSX.Element {
  const t = useText();
  const writes = usePermission('practices:write');
  const [state, setState] = useState<'waiting' | 'marked'>('waiting');
  const query = useInfiniteQuery({ ...submissionsQuery(state), refetchInterval: 30_000 });
  const missing = query.data?.pages[0]?.missing ?? [];
  return (
    <Page
      title={t('practices.queue')}
      about={t('practices.queue.about')}
      actions={writes ? <Go to="/practices">{t('practices.title')}</Go> : undefined}
    >
      <Stack>
        <Choice
          label={t('practices.show')}
          value={state}
          onChange={setState}
          options={[
            { value: 'waiting', label: t('practices.show.waiting') },
            { value: 'marked', label: t('practices.show.marked') },
          ]}
        />
        {missing.length > 0 && <MissingNotice missing={missing} />}
        <Pages
          query={query}
          empty={missing.length === 0 && <Empty title={t(`practices.${state}.none`)} icon="check" />}
        >
          {(items) => (
            <List label={t('practices.queue')}>
              {items.map((item) => (
                <Row key={item.id} item={item} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}

function Row({ item }: { item: Queued }): JSX.Element {
  const t = useText();
  const { number, passed, takerName } = item;
  return (
    <Sheet component="li" p={0}>
      <Link to="/practice-submissions/$id" params={{ id: item.id }} className="row-link">
        <Group justify="space-between" align="flex-start" gap="xs" p="md">
          <div style={{ flex: '1 1 240px', minInlineSize: 0 }}>
            <Text fw={600} className="words">
              {t.names(item.practiceNames)}
            </Text>
            <Text size="sm" c="dimmed">
              <bdi>{item.personNames[t.language] ?? item.personName}</bdi> · {nameOf(item.language)} ·{' '}
              {t.dateTime(item.submittedAt)}
            </Text>
          </div>
          <Group gap={6}>
            {takerName !== null && (
              <Badge tt="none" variant="default">
                {t('practices.taken', { name: takerName })}
              </Badge>
            )}
            {passed !== null && (
              <Badge tt="none" variant="default">
                {t(passed ? 'practices.passed.short' : 'practices.not-yet.short')}
              </Badge>
            )}
            {number > 1 && (
              <Badge tt="none" variant="default">
                {t('practices.number', { number })}
              </Badge>
            )}
          </Group>
        </Group>
      </Link>
    </Sheet>
  );
}
