import { Anchor, Group, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { goalReportsQuery } from '../goals/goals';
import { teamsQuery } from '../late/late';
import { type BoardRow, boardQuery, serviceWeeksQuery } from '../triage/board';
import { Chart } from './Chart';
import { Messages } from './Messages';
import { fileOf, trendsQuery } from './reports';

const WEEKS = 12;

/** How training, service and goals go, as drawings with their numbers, and the lists behind them as files. */
export function Reports(): JSX.Element {
  const t = useText();
  const trains = usePermission('training:report');
  const triages = usePermission('feed:triage');
  const sends = usePermission('nudges:run');
  return (
    <Page title={t('charts.title')} about={t('charts.about')} wide>
      <Stack gap="xl">
        {trains && <Readiness />}
        {trains && <LateTeams />}
        {triages && <ServiceWeeks />}
        {triages && <Service />}
        {sends && <Messages />}
        <Goals />
        {trains && <Files />}
      </Stack>
    </Page>
  );
}

function Readiness(): JSX.Element {
  const t = useText();
  const query = useQuery(trendsQuery(WEEKS));
  return (
    <Loaded query={query}>
      {({ items, keptBack }) => (
        <Chart
          title={t('charts.readiness')}
          about={`${t('charts.readiness.about')}${keptBack ? ` ${t('charts.kept-back')}` : ''}`}
          kind="lines"
          percent
          along={t('charts.week')}
          series={[t('charts.completed'), t('charts.late')]}
          rows={items.map(({ on, asked, completed, late }) => ({
            label: t.date(on),
            values: asked === 0 ? [null, null] : [completed / asked, late / asked],
          }))}
          file="readiness"
        />
      )}
    </Loaded>
  );
}

function LateTeams(): JSX.Element {
  const t = useText();
  const query = useQuery(teamsQuery('department', undefined));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Chart
          title={t('charts.late-teams')}
          about={t('charts.late-teams.about')}
          kind="bars"
          along={t('charts.team')}
          series={[t('late.count.late'), t('late.count.atRisk'), t('late.count.away')]}
          rows={items.flatMap(({ legalEntity, teams }) =>
            teams.map(({ team, late, atRisk, away }) => ({
              label: [items.length > 1 ? legalEntity : null, team ?? t('late.team.none')].filter(Boolean).join(' · '),
              values: [late, atRisk, away],
            })),
          )}
          file="late-by-department"
        />
      )}
    </Loaded>
  );
}

/** Of each channel, whatever its topics. */
function byChannel(items: readonly BoardRow[]): readonly BoardRow[][] {
  return [...new Set(items.map(({ channelId }) => channelId))].map((id) =>
    items.filter(({ channelId }) => channelId === id),
  );
}

function Service(): JSX.Element {
  const t = useText();
  const query = useQuery(boardQuery);
  const sum = (rows: readonly BoardRow[], of: (row: BoardRow) => number): number =>
    rows.reduce((whole, row) => whole + of(row), 0);
  return (
    <Loaded query={query}>
      {({ items }) => {
        const channels = byChannel(items).map((rows) => ({ label: t.names(rows[0]?.channelNames), rows }));
        return (
          <>
            <Chart
              title={t('charts.service')}
              about={t('charts.service.about')}
              kind="bars"
              along={t('charts.channel')}
              series={[t('charts.waiting'), t('charts.at-risk'), t('charts.overdue')]}
              rows={channels.map(({ label, rows }) => ({
                label,
                values: [sum(rows, (row) => row.waiting), sum(rows, (row) => row.atRisk), sum(rows, (row) => row.late)],
              }))}
              file="service-levels"
            />
            <Chart
              title={t('charts.flow')}
              about={t('charts.flow.about')}
              kind="bars"
              along={t('charts.channel')}
              series={[t('charts.arrived'), t('charts.answered')]}
              rows={channels.map(({ label, rows }) => ({
                label,
                values: [sum(rows, (row) => row.arrivedWeek), sum(rows, (row) => row.answeredWeek)],
              }))}
              file="arrived-and-answered"
            />
          </>
        );
      }}
    </Loaded>
  );
}

function ServiceWeeks(): JSX.Element {
  const t = useText();
  const query = useQuery(serviceWeeksQuery(WEEKS));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Chart
          title={t('charts.service-weeks')}
          about={t('charts.service-weeks.about')}
          kind="lines"
          percent
          along={t('charts.week')}
          series={[t('charts.in-time')]}
          rows={
            items.every(({ owed }) => owed === 0)
              ? []
              : items.map(({ on, owed, inTime }) => ({
                  label: t.date(on),
                  values: [owed === 0 ? null : inTime / owed],
                }))
          }
          file="service-levels-by-week"
        />
      )}
    </Loaded>
  );
}

function Goals(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(goalReportsQuery);
  if (query.error !== null && query.data === undefined) {
    return <ProblemNotice error={query.error} retry={() => void query.refetch()} />;
  }
  const goals = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Chart
      title={t('nav.goals')}
      about={t('charts.goals.about')}
      kind="bars"
      percent
      along={t('charts.goal')}
      series={[t('charts.reached'), t('charts.elapsed')]}
      rows={goals.map(({ names, share, elapsed }) => ({
        label: t.names(names),
        values: [Number(share), Number(elapsed)],
      }))}
      file="goals"
    />
  );
}

const LISTS = ['training-report', 'late-training', 'training-proofs'] as const;

function Files(): JSX.Element {
  const t = useText();
  return (
    <Section title={t('charts.files')}>
      <Stack gap="xs">
        {LISTS.map((name) => (
          <Group key={name} gap="md">
            <span>{t(`charts.files.${name}`)}</span>
            {(['csv', 'xlsx'] as const).map((format) => (
              <Anchor
                key={format}
                href={fileOf(name, format)}
                download
                aria-label={`${t(`charts.files.${name}`)}, ${format.toUpperCase()}`}
              >
                {format.toUpperCase()}
              </Anchor>
            ))}
          </Group>
        ))}
        <Go to="/proofs/training">{t('charts.files.dated')}</Go>
      </Stack>
    </Section>
  );
}
