import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { NamesFields } from '../../ui/NamesFields';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { oneUpdateQuery, useChangeItem } from './curation';
import type { UpdateItem } from './update';

/** One department's update as a lead makes it: what stays at the top, what goes, and what we learnt. */
export function Curate(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/updates/$id' });
  const query = useQuery(oneUpdateQuery(id));
  const update = query.data;
  return (
    <Page
      title={update === undefined ? t('updates.title') : update.department}
      about={update !== undefined && t('updates.week', { date: t.date(update.weekOf) })}
      actions={<Go to="/updates">{t('updates.title')}</Go>}
    >
      <Loaded query={query} rows={5}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('updates.none')} icon="update" />
          ) : (
            <List>
              {items.map((item) => (
                <Item key={item.interactionId} updateId={id} item={item} />
              ))}
            </List>
          )
        }
      </Loaded>
    </Page>
  );
}

function Item({ updateId, item }: { updateId: string; item: UpdateItem }): JSX.Element {
  const t = useText();
  const change = useChangeItem(updateId, item.interactionId);
  const [sentence, setSentence] = useState<Record<string, string> | null>(null);
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
        {item.sentence !== null && sentence === null && (
          <Text fw={600} className="words">
            {t('update.learnt', { sentence: t.names(item.sentence) })}
          </Text>
        )}
        {change.error !== null && <ProblemNotice error={change.error} />}
        {sentence === null ? (
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
            <Button size="sm" variant="subtle" onClick={() => setSentence(item.sentence ?? {})}>
              {t('updates.learn')}
            </Button>
          </Group>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const said = Object.values(sentence).some((words) => words.trim() !== '');
              change.mutate({ sentence: said ? sentence : null }, { onSuccess: () => setSentence(null) });
            }}
          >
            <Stack gap="sm">
              <NamesFields label={t('updates.sentence')} value={sentence} rows={2} onChange={setSentence} />
              <Group gap="sm">
                <Button size="sm" type="submit" loading={change.isPending}>
                  {t('updates.say')}
                </Button>
                <Button size="sm" variant="subtle" onClick={() => setSentence(null)}>
                  {t('act.cancel')}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Stack>
    </Sheet>
  );
}
