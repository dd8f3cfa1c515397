import { Button, Group, NumberInput, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import {
  type DisposalRun,
  type RetentionKind,
  retentionQuery,
  runsQuery,
  useChangeRetention,
  useDecideRetention,
  useRunRetention,
} from './privacy';

/** How long each kind of data is kept, and what was disposed of. */
export function Retention(): JSX.Element {
  const t = useText();
  const query = useQuery(retentionQuery);
  const runs = useQuery(runsQuery);
  const run = useRunRetention();
  const mayRun = usePermission('retention:write');
  const mayHold = usePermission('evidence:hold');
  return (
    <Page
      title={t('retention.title')}
      about={t('retention.about')}
      actions={
        mayRun ? (
          <Button variant="default" loading={run.isPending} onClick={() => run.mutate()}>
            {t('retention.run')}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="xl">
        <Group>
          <Go to="/evidence-classes">{t('evidence.classes')}</Go>
          {mayHold && <Go to="/evidence-holds">{t('evidence.holds')}</Go>}
        </Group>
        {run.error !== null && <ProblemNotice error={run.error} />}
        <Loaded query={query}>
          {({ items }) => (
            <List label={t('retention.title')}>
              {items.map((kind) => (
                <KindRow key={kind.kind} kind={kind} />
              ))}
            </List>
          )}
        </Loaded>
        <section aria-label={t('retention.runs')}>
          <Title order={2} size="h4" mb="sm">
            {t('retention.runs')}
          </Title>
          <Loaded query={runs}>
            {({ items }) =>
              items.length === 0 ? (
                <Text c="dimmed">{t('retention.no-runs')}</Text>
              ) : (
                <List>
                  {items.map((item) => (
                    <RunRow key={item.id} run={item} kinds={query.data?.items ?? []} />
                  ))}
                </List>
              )
            }
          </Loaded>
        </section>
      </Stack>
    </Page>
  );
}

function KindRow({ kind }: { kind: RetentionKind }): JSX.Element {
  const t = useText();
  const [open, setOpen] = useState(false);
  const decide = useDecideRetention();
  const { proposed } = kind;
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <div>
          <Text fw={600}>{kind.name}</Text>
          <Text size="sm" c="dimmed">
            {t('retention.bounds', { least: kind.least, most: kind.most })}
          </Text>
        </div>
        <Group>
          <Text fw={650}>{t('retention.days', { days: kind.days })}</Text>
          {kind.can.includes('change') && (
            <Button
              size="xs"
              variant="default"
              onClick={() => setOpen(true)}
              aria-label={t('retention.change-of', { name: kind.name })}
            >
              {t('act.change')}
            </Button>
          )}
        </Group>
      </Group>
      {proposed !== null && (
        <Group mt="sm">
          <Text size="sm">{t('retention.proposed', { days: proposed.days, reason: proposed.reason })}</Text>
          {kind.can.includes('confirm') && (
            <Button
              size="xs"
              loading={decide.isPending}
              onClick={() => decide.mutate({ id: proposed.id, confirmed: true })}
            >
              {t('act.confirm')}
            </Button>
          )}
          {kind.can.includes('refuse') && (
            <Button size="xs" variant="default" onClick={() => decide.mutate({ id: proposed.id, confirmed: false })}>
              {t('act.refuse')}
            </Button>
          )}
        </Group>
      )}
      {decide.error !== null && <ProblemNotice error={decide.error} />}
      <Dialog opened={open} title={kind.name} onClose={() => setOpen(false)}>
        {open && <ChangeForm kind={kind} onDone={() => setOpen(false)} />}
      </Dialog>
    </Sheet>
  );
}

function ChangeForm({ kind, onDone }: { kind: RetentionKind; onDone: () => void }): JSX.Element {
  const t = useText();
  const change = useChangeRetention(kind.kind);
  const [days, setDays] = useState<number | string>(kind.days);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ days: Number(days), reason: reason.trim() }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <NumberInput
          label={t('retention.days-label')}
          required
          min={kind.least}
          max={kind.most}
          allowDecimal={false}
          value={days}
          onChange={setDays}
        />
        <TextInput
          label={t('retention.reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {Number(days) < kind.days && <Text size="sm">{t('retention.two')}</Text>}
        {change.error !== null && <ProblemNotice error={change.error} />}
        <Button type="submit" loading={change.isPending} disabled={reason.trim() === ''}>
          {t('act.save')}
        </Button>
      </Stack>
    </form>
  );
}

function RunRow({ run, kinds }: { run: DisposalRun; kinds: readonly RetentionKind[] }): JSX.Element {
  const t = useText();
  const removed = run.tasks.filter((task) => task.removed > 0);
  const done = run.tasks.filter((task) => task.doneAt !== null).length;
  return (
    <Sheet component="li">
      <Text fw={600}>
        {run.doneAt === null
          ? t('retention.running', { done, all: run.tasks.length })
          : t('retention.ran', { at: t.dateTime(run.doneAt) })}
      </Text>
      {removed.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('retention.nothing')}
        </Text>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('retention.what')}</Table.Th>
              <Table.Th>{t('retention.removed')}</Table.Th>
              <Table.Th>{t('retention.certificates')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {removed.map((task) => (
              <Table.Tr key={task.name}>
                <Table.Td>
                  {kinds.find(({ kind }) => kind === task.kind)?.name} <code dir="ltr">{task.name}</code>
                </Table.Td>
                <Table.Td>{t.number(task.removed)}</Table.Td>
                <Table.Td>{task.certificates.join(', ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Sheet>
  );
}
