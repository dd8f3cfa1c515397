import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { MissingList } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { Moratoria } from './Moratoria';
import { MySuspensions } from './MySuspensions';
import { byReach, type CapabilityReach, type MyPermits, permitsQuery, type SameReach } from './permits';

/** What one may do in public today, and what the next step asks. */
export function Permits(): JSX.Element {
  const t = useText();
  const query = useQuery(permitsQuery);
  return (
    <Page
      title={t('permits.title')}
      about={t('permits.about')}
      actions={
        <>
          <Go to="/track-record">{t('track-record.title')}</Go> <Go to="/permit-table">{t('permits.table')}</Go>
        </>
      }
    >
      <Loaded query={query} rows={5}>
        {(permits) => (
          <Stack>
            <Moratoria />
            <Go to="/moratoria" size="sm">
              {t('moratoria.title')}
            </Go>
            <MySuspensions />
            <Held belt={permits.belt} />
            <List>
              {permits.items.map((item) => (
                <Capability key={item.capability} item={item} channels={permits.channels} />
              ))}
            </List>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Held({ belt }: { belt: MyPermits['belt'] }): JSX.Element {
  const t = useText();
  return (
    <Sheet>
      <Group>
        <BeltMark colour={belt?.colour ?? '#ffffff'} width={64} held={belt !== null} />
        <div>
          <Text fw={600} size="lg">
            {belt === null ? t('permits.no-belt') : t('belt.name', { belt: t.names(belt.names) })}
          </Text>
          <Go to="/training" size="sm">
            {t('permits.to-training')}
          </Go>
        </div>
      </Group>
    </Sheet>
  );
}

function Capability({ item, channels }: { item: CapabilityReach; channels: MyPermits['channels'] }): JSX.Element {
  const code = useCode();
  const t = useText();
  const lines = byReach(item);
  const open = lines.some(({ reach }) => reach.reach !== null);
  return (
    <Sheet component="li">
      <Group wrap="nowrap" align="flex-start">
        <Icon name={open ? 'check' : 'lock'} />
        <Stack gap="sm" style={{ flex: 1, minInlineSize: 0 }}>
          <div>
            <Title order={2} size="h5">
              {code('capability', item.capability)}
            </Title>
            <Text size="sm" c="dimmed">
              {code('capability.about', item.capability)}
            </Text>
          </div>
          {lines.map((line) => (
            <Line
              key={line.channelIds?.join() ?? ''}
              line={line}
              where={channels
                .filter(({ id }) => line.channelIds?.includes(id))
                .map(({ names }) => t.names(names))
                .join(', ')}
            />
          ))}
        </Stack>
      </Group>
    </Sheet>
  );
}

function Line({ line, where }: { line: SameReach; where: string }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { reach, next } = line.reach;
  const top = reach !== null && next === null;
  const far = reach === null ? t('permits.not-yet') : top ? t('permits.open') : code('reach', reach);
  return (
    <div>
      <Text fw={500}>
        {where !== '' && <bdi>{where}: </bdi>}
        {far}
      </Text>
      {line.reach.review !== null && reach !== null && (
        <Text size="sm" c="dimmed">
          {code('depth', line.reach.review.depth, { percent: line.reach.review.percent })}
        </Text>
      )}
      {next !== null && next.missing.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mb={4}>
            {reach === null ? t('permits.asks') : t('permits.further', { risk: code('risk', next.risk) })}
          </Text>
          <MissingList missing={next.missing} />
        </>
      )}
    </div>
  );
}
