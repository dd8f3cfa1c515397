import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type GroupRole, groupRolesQuery, useEndGroup, useStateGroup } from './administration';
import { GrantForm } from './GrantForm';
import { useScopeWords } from './scope';
import { TakeAway } from './TakeAway';

/** Groups of the company's sign-in whose members hold a role. */
export function GroupRoles(): JSX.Element {
  const t = useText();
  const query = useQuery(groupRolesQuery);
  const state = useStateGroup();
  const [open, setOpen] = useState(false);
  const [group, setGroup] = useState('');
  return (
    <Section
      title={t('admin.groups')}
      beside={
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('admin.groups.add')}
        </Button>
      }
    >
      <Text c="dimmed" mb="sm">
        {t('admin.groups.about')}
      </Text>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('admin.groups.none')}</Text>
          ) : (
            <List label={t('admin.groups')}>
              {items.map((each) => (
                <GroupRow key={each.id} stated={each} />
              ))}
            </List>
          )
        }
      </Loaded>
      <Dialog opened={open} title={t('admin.groups.add')} onClose={() => setOpen(false)}>
        <GrantForm
          ready={group.trim() !== ''}
          act={t('act.save')}
          pending={state.isPending}
          error={state.error}
          onState={(stated) =>
            state.mutate(
              { group: group.trim(), ...stated },
              {
                onSuccess: () => {
                  setOpen(false);
                  setGroup('');
                },
              },
            )
          }
        >
          <TextInput
            label={t('admin.group')}
            description={t('admin.group.about')}
            required
            maxLength={300}
            value={group}
            onChange={(event) => setGroup(event.currentTarget.value)}
          />
        </GrantForm>
      </Dialog>
    </Section>
  );
}

function GroupRow({ stated }: { stated: GroupRole }): JSX.Element {
  const t = useText();
  const code = useCode();
  const words = useScopeWords();
  const end = useEndGroup();
  const role = code('role', stated.role);
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <Stack gap={2}>
          <Text fw={600}>
            <bdi>{stated.group}</bdi>
          </Text>
          <Text>{t('admin.groups.gives', { role, scope: words(stated.scope) })}</Text>
          <Text size="sm" className="words">
            {stated.reason}
          </Text>
          <Text size="sm" c="dimmed">
            {t('admin.since', { at: t.date(stated.statedAt), by: stated.statedByName ?? t('admin.by-obi') })}
          </Text>
          <Text size="sm" c="dimmed">
            {t('admin.groups.holders', { count: stated.holders })}
          </Text>
        </Stack>
        <TakeAway
          title={t('admin.groups.end.title', { role, group: stated.group })}
          label={t('admin.groups.end.of', { role, group: stated.group })}
          act={t('admin.groups.end')}
          about={t('admin.groups.end.about', { count: stated.holders })}
          pending={end.isPending}
          error={end.error}
          onEnd={(reason, done) => end.mutate({ id: stated.id, reason }, { onSuccess: done })}
        />
      </Group>
    </Sheet>
  );
}
