import { type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Bar } from '../../ui/Bar';
import { Figures } from '../../ui/Figures';
import { Go, GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Waiting } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { assignmentsQuery, lateQuery } from '../assignments/assignments';

/** How many assignments and late persons home shows. */
const FEW = 4;

/** The board, with what it shows asked for. */
export async function hrBoard(client: QueryClient): Promise<typeof HrBoard> {
  await Promise.allSettled([client.infiniteQuery(assignmentsQuery), client.query(lateQuery)]);
  return HrBoard;
}

/** Readiness at a glance: what was asked of whom, how far they are, and who is late. */
export function HrBoard(): JSX.Element {
  const t = useText();
  const assignments = useInfiniteQuery(assignmentsQuery);
  const late = useQuery(lateQuery);
  const running = (assignments.data?.pages[0]?.items ?? []).filter(({ endedAt }) => endedAt === null);
  const sum = (of: (one: (typeof running)[number]) => number): number =>
    running.reduce((whole, one) => whole + of(one), 0);
  const asked = sum(({ reached }) => reached);
  const completed = sum((one) => one.completed);
  const failed = [assignments, late].find(({ error, data }) => error !== null && data === undefined);
  return (
    <Section
      title={t('home.hr')}
      beside={
        <GoButton to="/assignments/new" size="sm">
          {t('home.hr.assign')}
        </GoButton>
      }
    >
      {failed !== undefined && <ProblemNotice error={failed.error} retry={() => void failed.refetch()} />}
      {assignments.data === undefined && failed === undefined && <Waiting rows={2} />}
      {assignments.data !== undefined && (
        <Figures
          figures={[
            { label: t('home.hr.asked'), value: t.number(asked), to: '/assignments' },
            {
              label: t('home.hr.completed'),
              value: asked === 0 ? '–' : t.percent(completed / asked),
              about: t.number(completed),
              tone: 'good',
            },
            { label: t('home.hr.started'), value: t.number(sum(({ started }) => started)) },
            {
              label: t('home.hr.late'),
              value: t.number(sum((one) => one.late)),
              tone: sum((one) => one.late) > 0 ? 'late' : undefined,
            },
          ]}
        />
      )}
      <div className="columns">
        <div className="card">
          <div className="section-head">
            <h3>{t('home.hr.running')}</h3>
            <Go to="/assignments" size="sm">
              {t('home.all')}
            </Go>
          </div>
          {running.length === 0 && assignments.data !== undefined && <p className="meta">{t('home.hr.none')}</p>}
          <ul className="rows">
            {running.slice(0, FEW).map((one) => (
              <li key={one.id}>
                <div className="row-line">
                  <span>
                    <bdi>{t.names(one.trackNames)}</bdi> · <bdi>{t.names(one.audienceNames)}</bdi>
                  </span>
                  <span className="meta">{t('home.hr.of', { completed: one.completed, reached: one.reached })}</span>
                </div>
                <Bar share={one.reached === 0 ? 0 : one.completed / one.reached} />
              </li>
            ))}
          </ul>
        </div>
        <div className="card">
          <h3>{t('home.hr.who-is-late')}</h3>
          {late.data !== undefined && late.data.items.length === 0 && (
            <p className="quiet">
              <Icon name="check" />
              {t('home.hr.nobody')}
            </p>
          )}
          <ul className="rows">
            {late.data?.items.slice(0, FEW).map((row) => (
              <li key={row.enrolmentId} className="row-line">
                <span>
                  <bdi>{displayName(row, t.language)}</bdi>
                  <span className="meta">
                    {' '}
                    · <bdi>{t.names(row.trackNames)}</bdi>
                    {row.department !== null && (
                      <>
                        {' '}
                        · <bdi>{row.department}</bdi>
                      </>
                    )}
                  </span>
                </span>
                {row.dueOn !== null && <span className="late">{t('training.late', { date: t.date(row.dueOn) })}</span>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}
