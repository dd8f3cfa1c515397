import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { reportQuery } from '../messages/preferences';
import { Chart } from './Chart';

const DAYS = 30;

/** What a drawing has room for: whether messages are seen, and whether what they ask is done. */
const OUTCOMES = ['done', 'seen', 'unseen'] as const;

/** What became of the messages of the last month, by what they were about. */
export function Messages(): JSX.Element {
  const t = useText();
  const query = useQuery(reportQuery(DAYS));
  return (
    <Loaded query={query}>
      {({ items, fewest }) => (
        <Chart
          title={t('messages.report')}
          about={`${t('messages.report.days', { days: DAYS })}. ${t('messages.report.about', { fewest })}`}
          kind="bars"
          along={t('messages.report.reason')}
          series={OUTCOMES.map((outcome) => t(`messages.outcome.${outcome}`))}
          rows={items
            .map(({ label, counts }) => ({
              // What each message fills in at the end is of no one message.
              label: label.replace(/:?\s*…$/, ''),
              values: OUTCOMES.map((wanted) => counts.find(({ outcome }) => outcome === wanted)?.persons ?? null),
            }))
            .filter(({ values }) => values.some((persons) => persons !== null && persons > 0))}
          file="messages"
        />
      )}
    </Loaded>
  );
}
