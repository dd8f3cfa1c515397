import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { ChannelForm } from './ChannelForm';
import { type Channel, channelsQuery, myChannelsQuery } from './channels';

/** Where the company speaks; without the right to see all, the channels one publishes on or answers for. */
export function Channels(): JSX.Element {
  const t = useText();
  const reads = usePermission('channels:read');
  const writes = usePermission('channels:write');
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const query = useInfiniteQuery(reads ? channelsQuery : myChannelsQuery);
  return (
    <Page
      title={t('channels.title')}
      about={t('channels.about')}
      actions={
        writes ? (
          <Group>
            <Go to="/follow-up">{t('follow-up.title')}</Go>
            <Go to="/networks">{t('networks.title')}</Go>
            <Button onClick={() => setAdding(true)}>{t('channel.new')}</Button>
          </Group>
        ) : undefined
      }
    >
      <Pages
        query={query}
        empty={
          <Empty title={t('channels.empty')} icon="feed">
            {t('channels.empty.explained')}
          </Empty>
        }
      >
        {(items) => (
          <List label={t('channels.title')}>
            {items.map((channel) => (
              <Row key={channel.id} channel={channel} />
            ))}
          </List>
        )}
      </Pages>
      <Dialog opened={adding} title={t('channel.new')} onClose={() => setAdding(false)}>
        <ChannelForm
          channel={null}
          onSaved={(id) => {
            setAdding(false);
            void navigate({ to: '/channels/$id', params: { id } });
          }}
        />
      </Dialog>
    </Page>
  );
}

function Row({ channel }: { channel: Channel }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li" p="lg">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} style={{ minInlineSize: 0, flex: '1 1 240px' }}>
          <Title order={2} size="h4">
            <Go to="/channels/$id" params={{ id: channel.id }}>
              <bdi>{t.names(channel.names)}</bdi>
            </Go>
          </Title>
          <Text size="sm" c="dimmed">
            <bdi>{t.names(channel.networkNames)}</bdi>
            {channel.handle !== null && (
              <>
                {' '}
                · <bdi dir="ltr">{channel.handle}</bdi>
              </>
            )}
          </Text>
          {channel.speaksTo !== null && <Text className="words">{t.names(channel.speaksTo)}</Text>}
        </Stack>
        <Badge tt="none" variant="light" color={channel.accountKind === 'business' ? 'blue' : 'gray'}>
          {code('account', channel.accountKind)}
        </Badge>
      </Group>
    </Sheet>
  );
}
