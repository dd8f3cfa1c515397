import { Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { helpWantedQuery } from './remarks';

/** Whose words, or ideas, wait for help; what waits longest first. */
export function HelpWanted(): JSX.Element {
  const t = useText();
  const code = useCode();
  const query = useInfiniteQuery(helpWantedQuery);
  return (
    <Page title={t('help.queue')} about={t('help.queue.about')}>
      <Pages query={query} empty={<Empty title={t('help.queue.empty')} icon="check" />}>
        {(items) => (
          <List label={t('help.queue')}>
            {items.map((item) => (
              <Sheet component="li" p={0} key={item.draftId}>
                <Link to="/help-wanted/$id" params={{ id: item.draftId }} className="row-link">
                  <Group justify="space-between" align="flex-start" gap="xs" p="md">
                    <div style={{ flex: '1 1 240px', minInlineSize: 0 }}>
                      <Text className="words" lineClamp={2} dir="auto">
                        {item.wish}
                      </Text>
                      <Text size="sm" c="dimmed">
                        <bdi>{displayName(item.author, t.language)}</bdi> · {code('draft.kind', item.kind)} ·{' '}
                        <bdi>{t.names(item.channelNames)}</bdi> · {t.dateTime(item.askedAt)}
                      </Text>
                    </div>
                    {item.remarks > 0 && <Text size="sm">{t('remarks.count', { count: item.remarks })}</Text>}
                  </Group>
                </Link>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}
