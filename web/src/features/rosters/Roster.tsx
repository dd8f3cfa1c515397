import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { channelQuery } from '../channels/channels';
import { dutyPeopleQuery, rosterQuery, type Shift, useDropShift, usePlanShift } from './rosters';

/** Who is on duty on a channel, day by day; a lead plans it. */
export function Roster(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/channels/$id/roster' });
  const channel = useQuery(channelQuery(id));
  const roster = useQuery(rosterQuery(id));
  return (
    <Page
      title={t('roster.title')}
      about={
        <Go to="/channels/$id" params={{ id }}>
          <bdi>{t.names(channel.data?.names)}</bdi>
        </Go>
      }
    >
      <Stack gap="xl">
        <PlanForm id={id} />
        <Loaded query={roster}>
          {({ items }) =>
            items.length === 0 ? <Empty title={t('roster.none')} icon="clock" /> : <Days items={items} />
          }
        </Loaded>
      </Stack>
    </Page>
  );
}

function Days({ items }: { items: readonly Shift[] }): JSX.Element {
  const t = useText();
  const days = [...new Set(items.map(({ from }) => t.date(from)))];
  return (
    <>
      {days.map((day) => (
        <Section key={day} title={day}>
          <List label={day}>
            {items
              .filter(({ from }) => t.date(from) === day)
              .map((shift) => (
                <Row key={shift.id} shift={shift} />
              ))}
          </List>
        </Section>
      ))}
    </>
  );
}

function Row({ shift }: { shift: Shift }): JSX.Element {
  const t = useText();
  const drop = useDropShift();
  const name = displayName(shift.person, t.language);
  const until = t.date(shift.until) === t.date(shift.from) ? t.time(shift.until) : t.dateTime(shift.until);
  return (
    <Sheet component="li">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Text fw={600}>
            <bdi>{name}</bdi>
          </Text>
          <Text size="sm">
            {t('roster.times', { from: t.time(shift.from), until })}
            {shift.now && ` · ${t('roster.now')}`}
          </Text>
        </div>
        <Button
          variant="subtle"
          color="red"
          loading={drop.isPending}
          aria-label={t('roster.drop-of', { name })}
          onClick={() => drop.mutate(shift.id)}
        >
          <Icon name="bin" />
        </Button>
      </Group>
      {drop.error !== null && <ProblemNotice error={drop.error} />}
    </Sheet>
  );
}

function PlanForm({ id }: { id: string }): JSX.Element {
  const t = useText();
  const people = useQuery(dutyPeopleQuery(id));
  const plan = usePlanShift(id);
  const [personId, setPersonId] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const items = people.data?.items ?? [];
  const chosen = items.find((person) => person.id === personId);
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (personId === null) return;
          const times = { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
          plan.mutate({ personId, ...times });
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t('roster.about')}</Text>
          <Group grow preventGrowOverflow={false} align="flex-start">
            <Select
              label={t('roster.person')}
              placeholder={t('act.choose')}
              nothingFoundMessage={t('roster.nobody')}
              data={items.map((person) => ({ value: person.id, label: displayName(person, t.language) }))}
              value={personId}
              onChange={setPersonId}
              searchable
              required
            />
            <TextInput
              type="datetime-local"
              label={t('terms.from')}
              required
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              type="datetime-local"
              label={t('terms.until')}
              required
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
          </Group>
          {chosen?.permitted === false && <Text size="sm">{t('roster.unpermitted')}</Text>}
          {plan.error !== null && <ProblemNotice error={plan.error} />}
          <Group>
            <Button type="submit" loading={plan.isPending} disabled={personId === null || from === '' || until === ''}>
              {t('roster.plan')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
