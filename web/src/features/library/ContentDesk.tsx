import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { ContentState } from './ContentState';
import { DESK_STATES, deskQuery, type DeskState } from './library';

/** The library as leads keep it: what waits for a decision, and all the rest. */
export function ContentDesk(): JSX.Element {
  const t = useText();
  const code = useCode();
  const [state, setState] = useState<DeskState>('suggested');
  const query = useInfiniteQuery(deskQuery(state));
  return (
    <Page
      title={t('library.desk')}
      about={t('library.desk.about')}
      actions={<Go to="/library">{t('library.title')}</Go>}
    >
      <Stack>
        <NativeSelect
          label={t('library.show')}
          value={state}
          onChange={(event) => setState(DESK_STATES.find((each) => each === event.currentTarget.value) ?? 'suggested')}
          data={DESK_STATES.map((each) => ({ value: each, label: code('library.state', each) }))}
        />
        <Pages query={query} empty={<Empty title={t('library.desk.empty')} icon="check" />}>
          {(items) => (
            <List label={t('library.desk')}>
              {items.map((item) => (
                <Sheet key={item.id} component="li">
                  <Group justify="space-between" align="flex-start">
                    <Title order={2} size="h4" style={{ minInlineSize: 0 }}>
                      <Go to="/library/$id" params={{ id: item.id }}>
                        <bdi>{t.names(item.titles)}</bdi>
                      </Go>
                    </Title>
                    <ContentState item={item} />
                  </Group>
                  <Text className="words" lineClamp={2}>
                    <bdi>{t.names(item.shares)}</bdi>
                  </Text>
                  {item.suggester !== null && (
                    <Text size="sm" c="dimmed">
                      {t('library.credit', { name: displayName(item.suggester, t.language) })} ·{' '}
                      {t.dateTime(item.changedAt)}
                    </Text>
                  )}
                </Sheet>
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}
