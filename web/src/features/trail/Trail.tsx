import { Anchor, Badge, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { actsQuery, type Entry, exportOf, type TrailFilter, trailQuery, useVerify, verificationsQuery } from './trail';

/** Who did what to what, when and from where; and whether the chain is whole. */
export function Trail(): JSX.Element {
  const t = useText();
  const [filter, setFilter] = useState<TrailFilter>({});
  const query = useInfiniteQuery(trailQuery(filter));
  return (
    <Page title={t('trail.title')} about={t('trail.about')} wide>
      <Stack>
        <Verification />
        <Filters filter={filter} onChange={setFilter} />
        <Group>
          <Anchor href={exportOf('csv', filter)} download>
            {t('trail.csv')}
          </Anchor>
          <Anchor href={exportOf('ndjson', filter)} download>
            {t('trail.ndjson')}
          </Anchor>
        </Group>
        <Pages query={query} empty={<Empty title={t('trail.empty')} icon="rules" />}>
          {(entries) => (
            <List label={t('trail.title')}>
              {entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}

function Filters({ filter, onChange }: { filter: TrailFilter; onChange: (filter: TrailFilter) => void }): JSX.Element {
  const t = useText();
  const code = useCode();
  const acts = useQuery(actsQuery);
  const named = (acts.data?.items ?? []).map((act) => ({ value: act, label: code('trail.act', act) }));
  const put = (name: keyof TrailFilter, value: string): void => {
    const { [name]: _before, ...rest } = filter;
    onChange(value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <Group align="flex-end" role="search">
      <NativeSelect
        label={t('trail.act')}
        value={filter.act ?? ''}
        onChange={(event) => put('act', event.currentTarget.value)}
        data={[
          { value: '', label: t('trail.all') },
          ...named.sort((one, other) => one.label.localeCompare(other.label, t.language)),
        ]}
      />
      <NativeSelect
        label={t('trail.actor')}
        value={filter.actor ?? ''}
        onChange={(event) => put('actor', event.currentTarget.value)}
        data={[
          { value: '', label: t('trail.all') },
          { value: 'person', label: t('trail.persons') },
          { value: 'operator', label: t('trail.operators') },
          { value: 'system', label: t('trail.system') },
        ]}
      />
      <TextInput
        type="date"
        label={t('trail.from')}
        value={filter.from ?? ''}
        onChange={(event) => put('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('trail.until')}
        value={filter.until ?? ''}
        onChange={(event) => put('until', event.currentTarget.value)}
      />
    </Group>
  );
}

function Verification(): JSX.Element {
  const t = useText();
  const query = useQuery(verificationsQuery);
  const verify = useVerify();
  return (
    <Sheet component="section" aria-label={t('trail.verification')}>
      <Group justify="space-between">
        <Loaded query={query} rows={1}>
          {({ items: [run] }) => {
            if (run === undefined) return <Text>{t('trail.never')}</Text>;
            if (run.doneAt === null || run.faults === null) return <Text role="status">{t('trail.verifying')}</Text>;
            return (
              <div>
                <Text fw={600} c={run.faults.length === 0 ? undefined : 'red'}>
                  {run.faults.length === 0
                    ? t('trail.whole', { sealed: run.sealed, erased: run.erased, at: t.dateTime(run.doneAt) })
                    : t('trail.broken', { faults: run.faults.length })}
                </Text>
                <ul>
                  {run.faults.slice(0, 20).map((fault) => (
                    <li key={fault} dir="ltr">
                      {fault}
                    </li>
                  ))}
                </ul>
              </div>
            );
          }}
        </Loaded>
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('trail.verify')}
        </Button>
      </Group>
      {verify.error !== null && <ProblemNotice error={verify.error} />}
    </Sheet>
  );
}

function EntryRow({ entry }: { entry: Entry }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>
            <bdi>{code('trail.act', entry.act)}</bdi> · <bdi>{entry.actorName ?? entry.actor}</bdi>
          </Text>
          <Text size="sm">
            {entry.subjectName === null ? (
              <code dir="ltr">
                {entry.subjectKind} {entry.subjectId}
              </code>
            ) : (
              <bdi>{entry.subjectName}</bdi>
            )}
          </Text>
        </div>
        <Text size="sm" c="dimmed">
          {t.dateTime(entry.at)} {entry.address !== null && <code dir="ltr">{entry.address}</code>}
        </Text>
      </Group>
      {entry.erasedBy === null ? (
        <Group gap="xl" align="flex-start" mt="xs">
          <Values label={t('trail.before')} value={entry.before} />
          <Values label={t('trail.after')} value={entry.after} />
        </Group>
      ) : (
        <Badge variant="light" mt="xs">
          {t('trail.erased', { number: entry.erasedBy })}
        </Badge>
      )}
    </Sheet>
  );
}

function Values({ label, value }: { label: string; value: unknown }): JSX.Element | null {
  if (value === null || value === undefined) return null;
  return (
    <div style={{ minWidth: 0, maxWidth: '100%' }}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <pre dir="ltr" style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.85rem' }}>
        {JSON.stringify(value, null, 1)}
      </pre>
    </div>
  );
}
