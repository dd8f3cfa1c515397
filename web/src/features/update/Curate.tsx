import { Badge, Box, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Candidates } from './Candidates';
import { oneUpdateQuery, useAddItem, useChangeItem } from './curation';
import { Learnt } from './Learnt';
import type { UpdateItem } from './update';

/** One department's update as a lead makes it: what stays at the top, what goes, and what we learnt. */
export function Curate(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/updates/$id' });
  const query = useQuery(oneUpdateQuery(id));
  const add = useAddItem(id);
  const update = query.data;
  return (
    <Page
      title={
        update === undefined
          ? t('updates.title')
          : update.department === ''
            ? t('updates.no-department')
            : update.department
      }
      about={update !== undefined && t('updates.week', { date: t.date(update.weekOf) })}
      actions={<Go to="/updates">{t('updates.title')}</Go>}
    >
      <Loaded query={query} rows={5}>
        {({ items }) => (
          <Stack gap="xl">
            {items.length === 0 ? (
              <Empty title={t('updates.none')} icon="update" />
            ) : (
              <List>
                {items.map((item) => (
                  <Item key={item.interactionId} updateId={id} item={item} />
                ))}
              </List>
            )}
            {add.error !== null && <ProblemNotice error={add.error} />}
            <Candidates
              chosen={items.map((item) => item.interactionId)}
              onChoose={(one) => add.mutate(one.interactionId)}
            />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Item({ updateId, item }: { updateId: string; item: UpdateItem }): JSX.Element {
  const t = useText();
  const change = useChangeItem(updateId, item.interactionId);
  const [writing, setWriting] = useState(false);
  return (
    <Sheet component="li" p="lg">
      <Stack gap="sm">
        <Group gap="xs">
          {item.pinned && (
            <Badge tt="none" leftSection={<Icon name="pin" size={12} />}>
              {t('updates.pinned')}
            </Badge>
          )}
          {item.removed && (
            <Badge tt="none" variant="default">
              {t('updates.removed')}
            </Badge>
          )}
          {item.jobFamilies.map((family) => (
            <Badge key={family} tt="none" variant="default">
              <bdi>{family}</bdi>
            </Badge>
          ))}
          <span className="meta">
            <bdi>{t.names(item.channel.names)}</bdi> · {t.date(item.saidAt)} ·{' '}
            <Go to="/interactions/$id" params={{ id: item.interactionId }} size="sm">
              {t('unrouted.read')}
            </Go>
          </span>
        </Group>
        <Text className="words" lang={item.language ?? undefined} td={item.removed ? 'line-through' : undefined}>
          {item.text}
        </Text>
        {item.answers.map((answer) => (
          <Box key={`${answer.saidAt} ${answer.text}`} className="answer">
            <Text size="sm" c="dimmed">
              {t('update.answer')}
            </Text>
            <Text className="words">{answer.text}</Text>
          </Box>
        ))}
        {item.changed !== null && !writing && (
          <Text className="words">{t('update.changed', { sentence: t.names(item.changed) })}</Text>
        )}
        {item.sentence !== null && !writing && (
          <Text fw={600} className="words">
            {t('update.learnt', { sentence: t.names(item.sentence) })}
          </Text>
        )}
        {change.error !== null && <ProblemNotice error={change.error} />}
        {writing ? (
          <Learnt updateId={updateId} item={item} done={() => setWriting(false)} />
        ) : (
          <Group gap="sm">
            <Button
              size="sm"
              variant="default"
              leftSection={<Icon name="pin" size={16} />}
              aria-pressed={item.pinned}
              loading={change.isPending}
              onClick={() => change.mutate({ pinned: !item.pinned })}
            >
              {t(item.pinned ? 'updates.unpin' : 'updates.pin')}
            </Button>
            <Button
              size="sm"
              variant="default"
              loading={change.isPending}
              onClick={() => change.mutate({ removed: !item.removed })}
            >
              {t(item.removed ? 'updates.bring-back' : 'updates.remove')}
            </Button>
            <Button size="sm" variant="subtle" onClick={() => setWriting(true)}>
              {t('updates.learn')}
            </Button>
          </Group>
        )}
      </Stack>
    </Sheet>
  );
}
