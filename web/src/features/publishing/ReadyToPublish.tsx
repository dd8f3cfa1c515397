import { Badge, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { imageAddress } from '../images/images';
import { HeldDrafts } from './HeldDrafts';
import { type Ready, readyQuery } from './publishing';

/** Approved words on the channels one publishes on. */
export function ReadyToPublish(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery({ ...readyQuery, refetchInterval: 30_000 });
  return (
    <Page title={t('ready.title')} about={t('ready.about')}>
      <Stack gap="xl">
        <HeldDrafts />
        <Pages
          query={query}
          empty={
            <Empty title={t('ready.empty')} icon="publish">
              {t('ready.empty.explained')}
            </Empty>
          }
        >
          {(items) => (
            <List>
              {items.map((item) => (
                <ReadyRow key={item.draftId} item={item} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}

function ReadyRow({ item }: { item: Ready }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li" p={0}>
      <Link to="/drafts/$id" params={{ id: item.draftId }} className="row-link">
        <Group justify="space-between" align="flex-start" gap="xs" p="md">
          <div style={{ flex: '1 1 240px', minInlineSize: 0 }}>
            {item.title !== null && (
              <Text className="words" fw={600} lang={item.language}>
                {item.title}
              </Text>
            )}
            <Text className="words" lineClamp={3} lang={item.language}>
              {item.text}
            </Text>
            {item.images.length > 0 && (
              <Group gap="xs" my="xs">
                {item.images.map(({ id, alt }) => (
                  <img
                    key={id}
                    className="thumb"
                    src={imageAddress(item.draftId, id)}
                    alt={alt[item.language] ?? t.names(alt)}
                    width={64}
                    height={64}
                    loading="lazy"
                  />
                ))}
              </Group>
            )}
            <Text size="sm" c="dimmed">
              <bdi>{t.names(item.channelNames)}</bdi> · {t('ready.by', { name: displayName(item.author, t.language) })}{' '}
              · {t('ready.due', { at: t.dateTime(item.dueAt) })}
            </Text>
          </div>
          {item.late && <Badge tt="none">{t('reviews.late')}</Badge>}
          {item.held !== null && (
            <Badge tt="none" color={item.held.over ? 'orange' : 'red'} variant="light">
              {t(item.held.over ? 'held.badge.over' : 'held.badge.now')}
            </Badge>
          )}
          {item.takenByMe && item.takenUntil !== null && (
            <Badge tt="none">{t('ready.mine', { time: t.time(item.takenUntil) })}</Badge>
          )}
        </Group>
      </Link>
    </Sheet>
  );
}
