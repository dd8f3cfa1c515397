import { Badge, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { MissingList } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { ContentState } from './ContentState';
import { libraryQuery, myContentQuery, type Offered } from './library';

/** Content that one may share, and what one suggested oneself. */
export function Library(): JSX.Element {
  const t = useText();
  const decides = usePermission('content:decide');
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 250);
  const query = useInfiniteQuery(libraryQuery(asked));
  return (
    <Page
      title={t('library.title')}
      about={t('library.about')}
      actions={
        <Group>
          {decides && <Go to="/library/desk">{t('library.desk')}</Go>}
          <GoButton to="/library/new">{t('library.suggest')}</GoButton>
        </Group>
      }
    >
      <Stack gap="xl">
        <Stack>
          <TextInput
            type="search"
            label={t('library.search')}
            leftSection={<Icon name="search" />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <Pages
            query={query}
            empty={
              <Empty title={t(asked === '' ? 'library.empty' : 'library.none-found')} icon="publish">
                {asked === '' && t('library.empty.explained')}
              </Empty>
            }
          >
            {(items) => (
              <List label={t('library.title')}>
                {items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </List>
            )}
          </Pages>
        </Stack>
        <Mine />
      </Stack>
    </Page>
  );
}

function Row({ item }: { item: Offered }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li">
      <Stack gap={6}>
        <Group justify="space-between" align="flex-start">
          <Title order={2} size="h4" style={{ minInlineSize: 0 }}>
            <Go to="/library/$id" params={{ id: item.id }}>
              <bdi>{t.names(item.titles)}</bdi>
            </Go>
          </Title>
          {item.can.includes('share') && (
            <Badge tt="none" variant="default">
              {t('library.may-share')}
            </Badge>
          )}
        </Group>
        <Text className="words" lineClamp={3}>
          <bdi>{t.names(item.shares)}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {item.credit !== null && t('library.credit', { name: displayName(item.credit, t.language) })}
          {item.credit !== null && item.expiresAt !== null && ' · '}
          {item.expiresAt !== null && t('library.until', { date: t.date(item.expiresAt) })}
        </Text>
        {item.missing.length > 0 && <MissingList missing={item.missing} />}
      </Stack>
    </Sheet>
  );
}

/** What one suggested or looks after; nothing where there is nothing. */
function Mine(): JSX.Element | null {
  const t = useText();
  const query = useInfiniteQuery(myContentQuery);
  if (query.data?.pages[0]?.items.length === 0) return null;
  return (
    <Section title={t('library.mine')}>
      <Pages query={query} empty={null}>
        {(items) => (
          <List label={t('library.mine')}>
            {items.map((item) => (
              <Sheet key={item.id} component="li">
                <Group justify="space-between">
                  <Go to="/library/$id" params={{ id: item.id }}>
                    <bdi>{t.names(item.titles)}</bdi>
                  </Go>
                  <ContentState item={item} />
                </Group>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
    </Section>
  );
}
