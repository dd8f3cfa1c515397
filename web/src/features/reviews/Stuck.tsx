import { Badge, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { stuckQuery } from './queue';

/** Steps that nobody can take: everybody asked has left, is away, wrote the words or lacks the permit. */
export function Stuck(): JSX.Element {
  const t = useText();
  const code = useCode();
  const query = useInfiniteQuery(stuckQuery);
  return (
    <Page title={t('stuck.title')} about={t('stuck.about')} actions={<Go to="/reviews">{t('review.queue')}</Go>}>
      <Pages
        query={query}
        empty={
          <Empty title={t('stuck.empty')} icon="check">
            {t('stuck.empty.explained')}
          </Empty>
        }
      >
        {(items) => (
          <List>
            {items.map((item) => (
              <Sheet key={item.draftId} component="li">
                <Group justify="space-between" align="flex-start">
                  <Stack gap={4} style={{ flex: '1 1 240px', minInlineSize: 0 }}>
                    <Go to="/drafts/$id" params={{ id: item.draftId }}>
                      {t('stuck.words', {
                        name: displayName(item.author, t.language),
                        channel: t.names(item.channelNames),
                      })}
                    </Go>
                    <Text size="sm">
                      {item.asked.length === 0
                        ? t('stuck.nobody', { step: item.step, count: item.needed })
                        : t('stuck.asked', {
                            step: item.step,
                            names: item.asked.map((one) => displayName(one, t.language)).join(', '),
                          })}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {t('stuck.since', { at: t.dateTime(item.since) })}
                    </Text>
                  </Stack>
                  <Badge tt="none" variant="default">
                    {code('risk', item.risk)}
                  </Badge>
                </Group>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}
