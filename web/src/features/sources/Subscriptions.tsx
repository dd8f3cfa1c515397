import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { MessageId } from '../../app/language';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { NewSubscription } from './NewSubscription';
import { type Subscription, subscriptionsQuery, useMoveSubscription } from './subscriptions';

/** Feeds of others: what came of asking them, and how to pause, resume and end that. */
export function Subscriptions(): JSX.Element {
  const t = useText();
  const query = useQuery(subscriptionsQuery);
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="feeds">
      <Group justify="space-between" mt="xl" mb="sm">
        <Title order={2} size="h4" id="feeds">
          {t('feeds.title')}
        </Title>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('feeds.add')}
        </Button>
      </Group>
      <p className="meta">{t('feeds.about')}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('feeds.none')} icon="link" />
          ) : (
            <List label={t('feeds.title')}>
              {items.map((subscription) => (
                <Row key={subscription.id} subscription={subscription} />
              ))}
            </List>
          )
        }
      </Loaded>
      <Dialog opened={open} title={t('feeds.add')} onClose={() => setOpen(false)}>
        {open && <NewSubscription onAdded={() => setOpen(false)} />}
      </Dialog>
    </section>
  );
}

function Row({ subscription }: { subscription: Subscription }): JSX.Element {
  const t = useText();
  const { id, name, channel, url, state, askedAt } = subscription;
  const move = useMoveSubscription(id);
  const answer = useAnswer(subscription);
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="xs">
            <Text fw={600}>
              <bdi>{name}</bdi>
            </Text>
            <Badge tt="none" variant="default">
              {t(`feeds.state.${state}` as MessageId)}
            </Badge>
          </Group>
          <Text size="sm">
            <bdi>{t.names(channel.names)}</bdi> · <bdi dir="ltr">{url}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {askedAt === null ? t('feeds.never') : t('feeds.asked', { at: t.dateTime(askedAt), answer })}
          </Text>
        </div>
        {state !== 'ended' && (
          <Group gap="xs">
            <Button
              size="sm"
              variant="default"
              loading={move.isPending}
              onClick={() => move.mutate(state === 'active' ? 'paused' : 'active')}
            >
              {t(state === 'active' ? 'sources.pause' : 'feeds.again')}
            </Button>
            <Button size="sm" variant="default" loading={move.isPending} onClick={() => move.mutate('ended')}>
              {t('sources.end')}
            </Button>
          </Group>
        )}
      </Group>
      {move.error !== null && <ProblemNotice error={move.error} />}
    </Sheet>
  );
}

function useAnswer({ answer, failures, created, updated, faults, items }: Subscription): string {
  const t = useText();
  if (answer === 'unchanged') return t('feeds.answer.unchanged');
  if (answer !== 'fresh') return t('feeds.answer.failed', { reason: answer ?? '', failures });
  const duplicate = items - created - updated - faults;
  return `${t('feeds.answer.fresh')}, ${t('sources.counts', { created, updated, duplicate, faults })}`;
}
