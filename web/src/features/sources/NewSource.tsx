import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { channelChoicesQuery } from '../channels/channels';
import { Secret } from './Secret';
import { useAddSource } from './sources';

/** A new source: its name, and the channel on which everything it sends was said. */
export function NewSource(): JSX.Element {
  const t = useText();
  const channels = useQuery(channelChoicesQuery);
  const add = useAddSource();
  const [name, setName] = useState('');
  const [channelId, setChannelId] = useState('');
  if (add.data !== undefined) return <Secret made={add.data} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ name: name.trim(), channelId });
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
        <Group>
          <Button type="submit" loading={add.isPending} disabled={name.trim() === '' || channelId === ''}>
            {t('sources.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
