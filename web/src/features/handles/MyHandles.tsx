import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { MissingNotice } from '../../ui/MissingNotice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { networksQuery } from '../channels/channels';
import { ChecklistPanel } from '../channels/ChecklistPanel';
import { HandleCard } from './HandleCard';
import { type Handle, myHandlesQuery, useOwnAct, useRequestHandle } from './handles';

/** One's own branded handles in every state, and the way to ask for one. */
export function MyHandles(): JSX.Element {
  const t = useText();
  const query = useQuery(myHandlesQuery);
  return (
    <Section title={t('handles.mine')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('handles.about')}
        </Text>
        <Loaded query={query} rows={1}>
          {({ items, allowed, missing }) => (
            <Stack>
              {items.length > 0 && (
                <List label={t('handles.mine')}>
                  {items.map((handle) => (
                    <Own key={handle.id} handle={handle} />
                  ))}
                </List>
              )}
              {allowed ? <Ask /> : <MissingNotice title={t('handles.missing')} missing={missing} />}
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Section>
  );
}

function Own({ handle }: { handle: Handle }): JSX.Element {
  const t = useText();
  const act = useOwnAct(handle.id);
  const [opened, setOpened] = useState(false);
  const acts = (['confirm', 'withdraw', 'give-up'] as const).filter((each) => handle.can.includes(each));
  return (
    <Sheet component="li">
      <Stack gap="sm">
        <HandleCard handle={handle} />
        {act.error !== null && <ProblemNotice error={act.error} />}
        <Group gap="xs">
          {acts.map((each) => (
            <Button
              key={each}
              size="xs"
              variant={each === 'confirm' ? 'filled' : 'default'}
              loading={act.isPending}
              onClick={() => act.mutate(each)}
            >
              {t(`handles.act.${each}`)}
            </Button>
          ))}
          {handle.state === 'approved' && (
            <Button size="xs" variant="default" aria-expanded={opened} onClick={() => setOpened(!opened)}>
              {t('checklist.title')}
            </Button>
          )}
        </Group>
        {opened && handle.state === 'approved' && <ChecklistPanel subject={{ of: 'mine', id: handle.id }} />}
      </Stack>
    </Sheet>
  );
}

function Ask(): JSX.Element {
  const t = useText();
  const networks = useQuery(networksQuery);
  const ask = useRequestHandle();
  const [network, setNetwork] = useState('');
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate(
          { network, name: name.trim(), purpose: purpose.trim() },
          {
            onSuccess: () => {
              setName('');
              setPurpose('');
            },
          },
        );
      }}
    >
      <Sheet>
        <Stack gap="sm">
          <Group align="flex-end" grow preventGrowOverflow={false}>
            <NativeSelect
              label={t('handles.network')}
              value={network}
              onChange={(event) => setNetwork(event.currentTarget.value)}
              data={[
                { value: '', label: t('act.choose') },
                ...(networks.data?.items ?? []).map((each) => ({ value: each.code, label: t.names(each.names) })),
              ]}
            />
            <TextInput
              label={t('handles.name')}
              dir="ltr"
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </Group>
          <Textarea
            label={t('handles.purpose')}
            autosize
            minRows={2}
            maxLength={1000}
            value={purpose}
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
          {ask.error !== null && <ProblemNotice error={ask.error} />}
          <Group>
            <Button
              type="submit"
              loading={ask.isPending}
              disabled={network === '' || name.trim() === '' || purpose.trim() === ''}
            >
              {t('handles.ask')}
            </Button>
          </Group>
        </Stack>
      </Sheet>
    </form>
  );
}
