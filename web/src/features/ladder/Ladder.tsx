import { Badge, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { ServerLink } from '../../ui/ServerLink';
import { Sheet } from '../../ui/Sheet';
import { beltsQuery } from '../assignments/assignments';
import { permitsQuery } from '../permits/permits';
import { CellWords } from './CellWords';
import { type ChangeRow, changesQuery, DRAFTED, governing, isAbove, tableQuery } from './ladder';
import { Matrix } from './Matrix';

/** The permit table as it is in force: what opens what is no secret. Leads and HR change it from here. */
export function Ladder(): JSX.Element {
  const t = useText();
  const edits = usePermission('permits:ladder');
  const table = useQuery(tableQuery);
  const belts = useQuery(beltsQuery);
  const permits = useQuery(permitsQuery);
  return (
    <Page
      wide
      title={t('ladder.title')}
      about={t('ladder.about')}
      actions={
        edits ? (
          <GoButton to="/permit-table/edit">{t('ladder.edit')}</GoButton>
        ) : (
          <Go to="/permits">{t('permits.title')}</Go>
        )
      }
    >
      <Stack>
        <Loaded query={table} rows={6}>
          {({ entries, version, latest }) => (
            <Stack>
              <Text size="sm" c="dimmed">
                {t(latest > version ? 'ladder.version.planned' : 'ladder.version', { version })}
              </Text>
              <Matrix channels={permits.data?.channels ?? []} own={new Set(entries.map(({ channelId }) => channelId))}>
                {(capability, risk, channelId) => {
                  const cell = governing(entries, capability, risk, channelId);
                  const belt = belts.data?.items.find(({ code }) => code === cell?.belt);
                  const above = isAbove(entries, capability, risk, channelId);
                  return <CellWords cell={cell} above={above} belt={belt} drafted={DRAFTED.includes(capability)} />;
                }}
              </Matrix>
            </Stack>
          )}
        </Loaded>
        {edits && <Changes />}
      </Stack>
    </Page>
  );
}

function Changes(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(changesQuery);
  return (
    <Section title={t('ladder.changes')}>
      <Pages
        query={query}
        empty={
          <Empty title={t('ladder.changes.empty')} icon="permits">
            {t('ladder.changes.empty.explained')}
          </Empty>
        }
      >
        {(items) => (
          <List label={t('ladder.changes')}>
            {items.map((item) => (
              <Row key={item.id} item={item} />
            ))}
          </List>
        )}
      </Pages>
    </Section>
  );
}

function Row({ item }: { item: ChangeRow }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <ServerLink where={`/permit-changes/${item.id}`} fw={500}>
            {item.reason}
          </ServerLink>
          <p className="meta">
            {t('ladder.change.by', { name: item.proposerName, date: t.dateTime(item.proposedAt) })}
          </p>
        </div>
        <Badge tt="none" variant={item.state === 'proposed' ? 'filled' : 'default'}>
          {code('ladder.state', item.state)}
        </Badge>
      </Group>
    </Sheet>
  );
}
