import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { PersonField } from '../recognitions/PersonField';
import type { Person } from '../recognitions/recognitions';
import { type Suspension, suspensionsQuery, useDecide, useEndSuspension, useSuspend } from './suspensions';

/** Permits on hold, and the appeals against it: decided by nobody who decided the suspension. */
export function Suspensions(): JSX.Element {
  const t = useText();
  const suspends = usePermission('permits:write');
  const query = useInfiniteQuery(suspensionsQuery);
  const [opened, setOpened] = useState(false);
  return (
    <Page
      title={t('suspensions.title')}
      about={t('suspensions.about')}
      actions={suspends && <Button onClick={() => setOpened(true)}>{t('suspensions.suspend')}</Button>}
    >
      <Pages
        query={query}
        empty={
          <Empty title={t('suspensions.empty')} icon="check">
            {t('suspensions.empty.explained')}
          </Empty>
        }
      >
        {(items) => (
          <List label={t('suspensions.title')}>
            {items.map((item) => (
              <Card key={item.id} item={item} />
            ))}
          </List>
        )}
      </Pages>
      <Dialog opened={opened} title={t('suspensions.suspend')} onClose={() => setOpened(false)}>
        <Suspend onDone={() => setOpened(false)} />
      </Dialog>
    </Page>
  );
}

function Card({ item }: { item: Suspension }): JSX.Element {
  const t = useText();
  const { appeal } = item;
  return (
    <Sheet component="li" p="lg">
      <Stack gap="sm">
        <Title order={2} size="h4">
          <bdi>{item.personName}</bdi>
        </Title>
        <Text className="words">{item.reason}</Text>
        <p className="meta">
          {t('suspensions.by', { name: item.deciderName ?? item.decidedBy, date: t.dateTime(item.from) })}{' '}
          {item.until === null ? t('permits.held.open') : t('permits.held.until', { date: t.dateTime(item.until) })}
        </p>
        {appeal !== null && (
          <div>
            <Text fw={500}>
              {t(`appeal.${appeal.state}`, { date: t.dateTime(appeal.decidedAt ?? appeal.lodgedAt) })}
            </Text>
            <Text className="words">{appeal.words}</Text>
            {appeal.reason !== null && <Text className="words">{appeal.reason}</Text>}
          </div>
        )}
        {item.can.includes('decide') && <Decide id={item.id} />}
        {appeal?.state === 'lodged' && !item.can.includes('decide') && <p className="meta">{t('appeal.another')}</p>}
        {item.can.includes('end') && appeal?.state !== 'lodged' && <End id={item.id} />}
      </Stack>
    </Sheet>
  );
}

function Decide({ id }: { id: string }): JSX.Element {
  const t = useText();
  const decide = useDecide(id);
  const [reason, setReason] = useState('');
  const send = (outcome: 'stands' | 'lifted'): void => decide.mutate({ outcome, reason: reason.trim() });
  return (
    <Stack gap="sm">
      <Textarea
        label={t('appeal.reason')}
        description={t('appeal.reason.about')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {decide.error !== null && <ProblemNotice error={decide.error} />}
      <Group>
        <Button disabled={reason.trim() === ''} loading={decide.isPending} onClick={() => send('lifted')}>
          {t('appeal.lift')}
        </Button>
        <Button
          variant="default"
          disabled={reason.trim() === ''}
          loading={decide.isPending}
          onClick={() => send('stands')}
        >
          {t('appeal.stand')}
        </Button>
      </Group>
    </Stack>
  );
}

function End({ id }: { id: string }): JSX.Element {
  const t = useText();
  const end = useEndSuspension(id);
  const [reason, setReason] = useState('');
  return (
    <Group align="flex-end">
      <TextInput
        label={t('suspensions.end.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={reason.trim() === ''}
        loading={end.isPending}
        onClick={() => end.mutate(reason.trim())}
      >
        {t('suspensions.end')}
      </Button>
      {end.error !== null && <ProblemNotice error={end.error} />}
    </Group>
  );
}

function Suspend({ onDone }: { onDone: () => void }): JSX.Element {
  const t = useText();
  const suspend = useSuspend();
  const [person, setPerson] = useState<Person | null>(null);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (person === null) return;
        const end = until === '' ? null : new Date(until).toISOString();
        suspend.mutate({ id: person.id, reason: reason.trim(), until: end }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <PersonField label={t('suspensions.person')} chosen={person} onChoose={setPerson} />
        <Textarea
          label={t('suspensions.reason')}
          description={t('suspensions.reason.about')}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label={t('suspensions.until')}
          description={t('suspensions.until.about')}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        {suspend.error !== null && <ProblemNotice error={suspend.error} />}
        <Group>
          <Button type="submit" disabled={person === null || reason.trim() === ''} loading={suspend.isPending}>
            {t('suspensions.suspend')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
