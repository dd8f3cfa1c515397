import { Badge, Button, FileInput, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import {
  type CalendarKind,
  mappingsQuery,
  type Run,
  runQuery,
  runsQuery,
  useCalendarImport,
  useRemoveMapping,
} from './imports';
import { FaultTable, RunReport } from './RunReport';

/** Imports that ran, the mappings that are kept, and files of absences and hours. */
export function Imports(): JSX.Element {
  const t = useText();
  const runs = useInfiniteQuery(runsQuery);
  return (
    <Page
      title={t('import.title')}
      about={
        <>
          {t('import.about')} <Go to="/people">{t('directory.title')}</Go>
        </>
      }
      actions={<GoButton to="/people/imports/new">{t('import.new')}</GoButton>}
    >
      <Stack gap="xl">
        <Section title={t('import.runs')}>
          <Pages query={runs} empty={<Empty title={t('import.runs.none')} icon="empty" />}>
            {(items) => (
              <List label={t('import.runs')}>
                {items.map((run) => (
                  <RunRow key={run.id} run={run} />
                ))}
              </List>
            )}
          </Pages>
        </Section>
        <CalendarFile />
        <KeptMappings />
      </Stack>
    </Page>
  );
}

function RunRow({ run }: { run: Run }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <div>
          <Text fw={600}>
            <Go to="/people/imports/$id" params={{ id: run.id }}>
              <bdi>{run.mapping}</bdi>
              {' · '}
              {t.dateTime(run.startedAt)}
            </Go>
          </Text>
          <Text size="sm" c="dimmed">
            {t('import.rows', { read: run.rowsRead, total: run.rowsTotal })}
          </Text>
        </div>
        <Badge tt="none" variant="default">
          {run.state === 'done' && run.dryRun ? t('import.state.done-dry') : t(`import.state.${run.state}`)}
        </Badge>
      </Group>
    </Sheet>
  );
}

/** One import: how far it is, or how it ended. */
export function ImportRun(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/people/imports/$id' });
  const { data } = useQuery(runQuery(id));
  return (
    <Page
      title={data === undefined ? t('import.one') : t('import.one.of', { name: data.mapping })}
      about={<Go to="/people/imports">{t('import.title')}</Go>}
    >
      <RunReport id={id} />
    </Page>
  );
}

/** Absences, or days with other hours, from a file of their own. */
function CalendarFile(): JSX.Element {
  const t = useText();
  const taking = useCalendarImport();
  const [kind, setKind] = useState<CalendarKind>('absences');
  const [file, setFile] = useState<File | null>(null);
  const checked = taking.variables?.dryRun === true && taking.data?.faultsTotal === 0;
  const send = (dryRun: boolean): void => {
    if (file !== null) taking.mutate({ kind, file, dryRun });
  };
  return (
    <Section title={t('import.calendar')}>
      <Sheet>
        <Stack>
          <NativeSelect
            label={t('import.calendar.kind')}
            value={kind}
            onChange={(event) => {
              setKind(event.currentTarget.value === 'exceptions' ? 'exceptions' : 'absences');
              taking.reset();
            }}
            data={[
              { value: 'absences', label: t('directory.absences') },
              { value: 'exceptions', label: t('calendar.exceptions') },
            ]}
          />
          <FileInput
            label={t('import.csv')}
            description={t(`import.calendar.${kind}`)}
            placeholder={t('import.choose')}
            accept=".csv,.txt,text/csv"
            clearable
            clearButtonProps={{ 'aria-label': t('act.clear') }}
            value={file}
            onChange={(chosen) => {
              setFile(chosen);
              taking.reset();
            }}
          />
          {taking.error !== null && <ProblemNotice error={taking.error} />}
          {taking.data !== undefined && (
            <Notice
              role="status"
              tone={taking.data.faultsTotal > 0 ? 'bad' : 'good'}
              title={t(taking.variables.dryRun ? 'import.calendar.would' : 'import.calendar.did', {
                rows: taking.data.rows,
                added: taking.data.added,
                faults: taking.data.faultsTotal,
              })}
            >
              {taking.data.faults.length > 0 && <FaultTable faults={taking.data.faults} />}
            </Notice>
          )}
          <Group>
            <Button variant="default" disabled={file === null} loading={taking.isPending} onClick={() => send(true)}>
              {t('import.dry-run')}
            </Button>
            {checked && (
              <Button loading={taking.isPending} onClick={() => send(false)}>
                {t('import.apply')}
              </Button>
            )}
          </Group>
        </Stack>
      </Sheet>
    </Section>
  );
}

function KeptMappings(): JSX.Element | null {
  const t = useText();
  const query = useQuery(mappingsQuery);
  const remove = useRemoveMapping();
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('import.kept')}>
      {remove.error !== null && <ProblemNotice error={remove.error} />}
      <List label={t('import.kept')}>
        {items.map(({ id, name, changedAt }) => (
          <Sheet key={id} component="li">
            <Group justify="space-between">
              <Text>
                <bdi>{name}</bdi> <span className="meta">{t.date(changedAt)}</span>
              </Text>
              <Button
                size="sm"
                variant="subtle"
                color="red"
                aria-label={t('import.kept.remove', { name })}
                onClick={() => remove.mutate(id)}
              >
                {t('act.remove')}
              </Button>
            </Group>
          </Sheet>
        ))}
      </List>
    </Section>
  );
}
