import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Once } from '../../ui/Once';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { channelChoicesQuery } from '../channels/channels';
import { useAddConnector } from './connectors';

/** A connector for a business channel that has none. */
export function AddConnector({ taken }: { taken: readonly string[] }): JSX.Element {
  const t = useText();
  const add = useAddConnector();
  const channels = useQuery(channelChoicesQuery).data?.items ?? [];
  const open = channels.filter(({ id, accountKind }) => accountKind === 'business' && !taken.includes(id));
  const [channelId, setChannelId] = useState('');
  const [url, setUrl] = useState('');
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate({ channelId, url: url.trim() }, { onSuccess: () => setUrl('') });
        }}
      >
        <Stack>
          <Group grow preventGrowOverflow={false} align="flex-start">
            <NativeSelect
              label={t('post.channel')}
              value={channelId}
              onChange={(event) => setChannelId(event.currentTarget.value)}
              data={[
                { value: '', label: t('act.choose') },
                ...open.map(({ id, names }) => ({ value: id, label: t.names(names) })),
              ]}
            />
            <TextInput
              type="url"
              label={t('connectors.url')}
              dir="ltr"
              placeholder="https://"
              value={url}
              onChange={(event) => setUrl(event.currentTarget.value)}
            />
          </Group>
          {add.error !== null && <ProblemNotice error={add.error} />}
          {add.data !== undefined && (
            <Once title={t('connectors.secret')} secret={add.data.secret}>
              {t('connectors.secret.about')}
            </Once>
          )}
          <Group>
            <Button type="submit" disabled={channelId === '' || url.trim() === ''} loading={add.isPending}>
              {t('connectors.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
