import { Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Checklist, checklistQuery, type Subject, useTick } from './checklists';

/** What is to be seen to on an account, and for each group that is joined with it; who ticked what and when. */
export function ChecklistPanel({ subject }: { subject: Subject }): JSX.Element {
  const query = useQuery(checklistQuery(subject));
  return <Loaded query={query}>{(list) => <Lists subject={subject} list={list} />}</Loaded>;
}

function Lists({ subject, list }: { subject: Subject; list: Checklist }): JSX.Element {
  const t = useText();
  const [joining, setJoining] = useState('');
  const [added, setAdded] = useState<readonly string[]>([]);
  const known = list.ticks.flatMap(({ group }) => (group === null ? [] : [group]));
  const groups = [...new Set([...known, ...added])];
  return (
    <Stack>
      <Items subject={subject} list={list} group={null} title={t('checklist.profile')} />
      {groups.map((group) => (
        <Items key={group} subject={subject} list={list} group={group} title={t('checklist.group', { group })} />
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAdded([...added, joining.trim()]);
          setJoining('');
        }}
      >
        <Group align="flex-end">
          <TextInput
            label={t('checklist.join')}
            description={t('checklist.join.about')}
            maxLength={200}
            style={{ flex: '1 1 240px' }}
            value={joining}
            onChange={(event) => setJoining(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={joining.trim() === '' || groups.includes(joining.trim())}>
            {t('checklist.begin')}
          </Button>
        </Group>
      </form>
    </Stack>
  );
}

interface ItemsProps {
  readonly subject: Subject;
  readonly list: Checklist;
  readonly group: string | null;
  readonly title: string;
}

function Items({ subject, list, group, title }: ItemsProps): JSX.Element {
  const t = useText();
  const tick = useTick(subject);
  const items = list.items.filter((item) => (item.list === 'groups') === (group !== null));
  const ticks = new Map(list.ticks.filter((each) => each.group === group).map((each) => [each.itemId, each]));
  return (
    <Sheet>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={3} size="h5">
            <bdi>{title}</bdi>
          </Title>
          <Text size="sm" c="dimmed">
            {t('checklist.done', { done: items.filter(({ id }) => ticks.has(id)).length, all: items.length })}
          </Text>
        </Group>
        {items.map((item) => {
          const ticked = ticks.get(item.id);
          return (
            <Checkbox
              key={item.id}
              label={t.names(item.texts)}
              description={
                ticked === undefined
                  ? undefined
                  : t('checklist.ticked', { name: displayName(ticked, t.language), date: t.dateTime(ticked.at) })
              }
              checked={ticked !== undefined}
              disabled={tick.isPending}
              onChange={(event) => tick.mutate({ itemId: item.id, group, ticked: event.currentTarget.checked })}
            />
          );
        })}
        {tick.error !== null && <ProblemNotice error={tick.error} />}
      </Stack>
    </Sheet>
  );
}
