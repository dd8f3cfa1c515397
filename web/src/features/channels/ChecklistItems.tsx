import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import type { Network } from './channels';
import { type ChecklistItem, itemsQuery, useAddItem, useRetireItem } from './checklists';

const KINDS = ['business', 'personal'] as const;
const LISTS = ['profile', 'groups'] as const;

/** What checklists ask: of one kind of account and list at a time, on one network or on all. */
export function ChecklistItems({ networks }: { networks: readonly Network[] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const query = useQuery(itemsQuery);
  const writes = usePermission('channels:write');
  const [accountKind, setKind] = useState<(typeof KINDS)[number]>('business');
  const [list, setList] = useState<(typeof LISTS)[number]>('profile');
  const [network, setNetwork] = useState('');
  return (
    <Stack>
      <Group grow preventGrowOverflow={false} align="flex-end">
        <NativeSelect
          label={t('channel.kind')}
          value={accountKind}
          onChange={(event) => setKind(event.currentTarget.value === 'personal' ? 'personal' : 'business')}
          data={KINDS.map((each) => ({ value: each, label: code('account', each) }))}
        />
        <NativeSelect
          label={t('checklist.list')}
          value={list}
          onChange={(event) => setList(event.currentTarget.value === 'groups' ? 'groups' : 'profile')}
          data={LISTS.map((each) => ({ value: each, label: code('checklist.list', each) }))}
        />
        <NativeSelect
          label={t('channel.network')}
          value={network}
          onChange={(event) => setNetwork(event.currentTarget.value)}
          data={[
            { value: '', label: t('checklist.every-network') },
            ...networks.map((each) => ({ value: each.code, label: t.names(each.names) })),
          ]}
        />
      </Group>
      <Loaded query={query}>
        {({ items }) => (
          <Sheet>
            <Stack>
              <ul className="plain" aria-label={t('checklist.items')}>
                {items
                  .filter((item) => item.accountKind === accountKind && item.list === list)
                  .filter((item) => (item.network ?? '') === network)
                  .map((item) => (
                    <Item key={item.id} item={item} may={writes} />
                  ))}
              </ul>
              {writes && <AddItem of={{ accountKind, list, network: network === '' ? null : network }} />}
            </Stack>
          </Sheet>
        )}
      </Loaded>
    </Stack>
  );
}

function Item({ item, may }: { item: ChecklistItem; may: boolean }): JSX.Element {
  const t = useText();
  const retire = useRetireItem();
  const text = t.names(item.texts);
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text className="words">{text}</Text>
        {may && (
          <Button
            size="xs"
            variant="subtle"
            loading={retire.isPending}
            aria-label={t('checklist.retire-of', { text })}
            onClick={() => retire.mutate(item.id)}
          >
            {t('act.remove')}
          </Button>
        )}
      </Group>
      {retire.error !== null && <ProblemNotice error={retire.error} />}
    </li>
  );
}

type Place = Pick<ChecklistItem, 'accountKind' | 'list' | 'network'>;

function AddItem({ of }: { of: Place }): JSX.Element {
  const t = useText();
  const add = useAddItem();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ ...of, texts: { ...texts } }, { onSuccess: () => setTexts({}) });
      }}
    >
      <Stack gap="sm">
        <NamesFields label={t('checklist.item')} rows={2} value={texts} onChange={setTexts} />
        <Text size="sm" c="dimmed">
          {t('checklist.item.about')}
        </Text>
        {add.error !== null && <ProblemNotice error={add.error} />}
        <Group>
          <Button type="submit" variant="default" loading={add.isPending} disabled={Object.keys(texts).length === 0}>
            {t('checklist.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
