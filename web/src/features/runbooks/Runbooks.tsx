import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Places } from '../triage/Places';
import { RunbookForm } from './RunbookForm';
import { type Runbook, type RunRef, runbooksQuery, runsQuery } from './runbooks';
import { StartRun } from './StartRun';

/** What to do when something happens to a channel: runs that go on, and the runbooks to start from. */
export function Runbooks(): JSX.Element {
  const t = useText();
  const runbooks = useQuery(runbooksQuery);
  const runs = useQuery(runsQuery).data?.items ?? [];
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('runbooks.title')}
      about={t('runbooks.about')}
      actions={
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('runbook.add')}
        </Button>
      }
    >
      <Places />
      <Stack gap="xl">
        <Loaded query={runbooks} rows={1}>
          {({ items }) => (
            <List label={t('runbooks.title')}>
              {items.map((runbook) => (
                <Row key={runbook.id} runbook={runbook} />
              ))}
            </List>
          )}
        </Loaded>
        {runs.length > 0 && (
          <Section title={t('runbooks.runs')}>
            <List label={t('runbooks.runs')}>
              {runs.map((run) => (
                <RunRow key={run.id} run={run} />
              ))}
            </List>
          </Section>
        )}
      </Stack>
      <Dialog opened={adding} title={t('runbook.add')} onClose={() => setAdding(false)}>
        {adding && <RunbookForm onDone={() => setAdding(false)} />}
      </Dialog>
    </Page>
  );
}

function Row({ runbook }: { runbook: Runbook }): JSX.Element {
  const t = useText();
  const [asked, setAsked] = useState<'start' | 'change' | null>(null);
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h4">
            <bdi>{t.names(runbook.names)}</bdi>
          </Title>
          <Text size="sm" c="dimmed">
            {t('runbook.steps', { count: runbook.steps.length })}
          </Text>
        </div>
        <Group gap="xs">
          <Button size="sm" color="red" onClick={() => setAsked('start')}>
            {t('run.start')}
          </Button>
          <Button size="sm" variant="default" onClick={() => setAsked('change')}>
            {t('act.edit')}
          </Button>
        </Group>
      </Group>
      <ol>
        {runbook.steps.slice(0, 3).map((step, at) => (
          <li key={at}>
            <Text size="sm">{t.names(step.titles)}</Text>
          </li>
        ))}
      </ol>
      <Dialog
        opened={asked !== null}
        title={`${t(asked === 'change' ? 'act.edit' : 'run.start')}: ${t.names(runbook.names)}`}
        onClose={() => setAsked(null)}
      >
        {asked === 'start' && <StartRun runbook={runbook} />}
        {asked === 'change' && <RunbookForm from={runbook} onDone={() => setAsked(null)} />}
      </Dialog>
    </Sheet>
  );
}

function RunRow({ run }: { run: RunRef }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li">
      <Group gap="xs">
        <Go to="/runbook-runs/$id" params={{ id: run.id }} fw={600}>
          <bdi>{t.names(run.names)}</bdi>: <bdi>{t.names(run.channelNames)}</bdi>
        </Go>
        {run.practice && (
          <Badge tt="none" variant="default">
            {t('run.practice')}
          </Badge>
        )}
        {run.endedAt === null && <Badge tt="none">{t('run.goes-on')}</Badge>}
      </Group>
      <Text size="sm">
        {t('run.progress', { settled: run.settled, total: run.total })} · {t.dateTime(run.startedAt)}
      </Text>
      <Text size="sm" c="dimmed" className="words">
        {run.reason}
      </Text>
    </Sheet>
  );
}
