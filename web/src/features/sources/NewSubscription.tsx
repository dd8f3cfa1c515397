import { Button, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { channelChoicesQuery } from '../channels/channels';
import { useAddSubscription } from './subscriptions';

/** A feed of others: its address, the channel on which everything in it was said, and how often it is asked. */
export function NewSubscription({ onAdded }: { onAdded: () => void }): JSX.Element {
  const t = useText();
  const channels = useQuery(channelChoicesQuery);
  const add = useAddSubscription();
  const [name, setName] = useState('');
  const [channelId, setChannelId] = useState('');
  const [url, setUrl] = useState('');
  const [minutes, setMinutes] = useState(15);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ name: name.trim(), channelId, url: url.trim(), minutes }, { onSuccess: onAdded });
      }}
    >
      <Stack>
        {add.error !== null && <ProblemNotice error={add.error} />}
        <TextInput
          label={t('sources.name')}
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Loaded query={channels}>
          {({ items }) => (
            <NativeSelect
              label={t('sources.channel')}
              required
              value={channelId}
              onChange={(event) => setChannelId(event.currentTarget.value)}
              data={[{ value: '', label: '' }, ...items.map(({ id, names }) => ({ value: id, label: t.names(names) }))]}
            />
          )}
        </Loaded>
        <TextInput
          label={t('feeds.url')}
          required
          type="url"
          dir="ltr"
          maxLength={2000}
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <NumberInput
          label={t('feeds.minutes')}
          required
          min={1}
          max={1440}
          allowDecimal={false}
          value={minutes}
          onChange={(value) => setMinutes(typeof value === 'number' ? value : 15)}
        />
        <Group>
          <Button
            type="submit"
            loading={add.isPending}
            disabled={name.trim() === '' || channelId === '' || url.trim() === ''}
          >
            {t('feeds.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
