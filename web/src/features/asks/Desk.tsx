import { Badge, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { type AskLine, type AskState, asksQuery } from './asks';

const STATES = ['waiting', 'answered', 'closed'] as const;

/** Questions to the desk: what waits, in the order in which answers are owed. */
export function Desk(): JSX.Element {
  const t = useText();
  const [state, setState] = useState<AskState>('waiting');
  const query = useInfiniteQuery({ ...asksQuery(state), refetchInterval: 30_000 });
  return (
    <Page title={t('asks.queue')} about={t('asks.queue.about')}>
      <Stack>
        <Choice
          label={t('asks.show')}
          value={state}
          onChange={setState}
          options={STATES.map((value) => ({ value, label: t(`asks.state.${value}`) }))}
        />
        <Pages query={query} empty={<Empty title={t('asks.queue.none')} icon="check" />}>
          {(items) => (
            <List label={t('asks.queue')}>
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

function Row({ item }: { item: AskLine }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li">
      <Go to="/asks/$id" params={{ id: item.id }} className="words">
        <bdi>{item.excerpt}</bdi>
      </Go>
      <Group gap="xs" justify="space-between">
        <Text size="sm" c="dimmed">
          <bdi>{displayName(item.person, t.language)}</bdi> · {t('asks.asked', { date: t.dateTime(item.askedAt) })}
          {item.dueAt !== null && <> · {t('asks.due', { date: t.dateTime(item.dueAt) })}</>}
        </Text>
        {item.late && (
          <Badge tt="none" color="red" variant="light">
            {t('asks.late')}
          </Badge>
        )}
      </Group>
    </Sheet>
  );
}
