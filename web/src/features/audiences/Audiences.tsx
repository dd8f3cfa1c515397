import { Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { audienceListQuery } from './audiences';

/** Who is meant by which name: rules over people, and whom they reach. */
export function Audiences(): JSX.Element {
  const t = useText();
  const writes = usePermission('audiences:write');
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 250);
  const query = useInfiniteQuery(audienceListQuery(asked));
  return (
    <Page
      title={t('audiences.title')}
      about={t('audiences.about')}
      actions={writes ? <GoButton to="/audiences/new">{t('audience.new')}</GoButton> : undefined}
    >
      <Stack>
        <TextInput
          type="search"
          label={t('audiences.search')}
          leftSection={<Icon name="search" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Pages
          query={query}
          empty={
            <Empty title={t('audiences.empty')} icon="person">
              {t('audiences.empty.explained')}
            </Empty>
          }
        >
          {(audiences) => (
            <List label={t('audiences.title')}>
              {audiences.map((audience) => (
                <Sheet key={audience.id} component="li" p="lg">
                  <Group justify="space-between" align="flex-start" wrap="nowrap">
                    <div>
                      <Title order={2} size="h4">
                        <Go to="/audiences/$id" params={{ id: audience.id }}>
                          <bdi>{t.names(audience.names)}</bdi>
                        </Go>
                      </Title>
                      <Text className="words">{t.names(audience.sentence)}</Text>
                    </div>
                    <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
                      {t('audience.count', { count: audience.count })}
                    </Text>
                  </Group>
                </Sheet>
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}
