import { SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type ReasonReport, reportQuery } from './preferences';

const SPANS = [7, 30, 90] as const;

/** What becomes of messages, in numbers of persons. */
export function Report(): JSX.Element {
  const t = useText();
  const [days, setDays] = useState<number>(30);
  const query = useQuery(reportQuery(days));
  return (
    <Section
      title={t('messages.report')}
      beside={
        <SegmentedControl
          aria-label={t('messages.report.span')}
          value={String(days)}
          onChange={(value) => setDays(Number(value))}
          data={SPANS.map((span) => ({ value: String(span), label: t('messages.report.days', { days: span }) }))}
        />
      }
    >
      <Loaded query={query}>
        {({ items, fewest }) =>
          items.length === 0 ? (
            <Empty title={t('messages.report.none')} icon="inbox" />
          ) : (
            <>
              <Text size="sm" mb="sm">
                {t('messages.report.about', { fewest })}
              </Text>
              <List label={t('messages.report.reason')}>
                {items.map((item) => (
                  <Counts key={item.reason} item={item} />
                ))}
              </List>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Counts({ item: { label, counts } }: { item: ReasonReport }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li">
      <Text fw={600}>
        <bdi>{label}</bdi>
      </Text>
      <Text size="sm">
        {counts
          .filter(({ persons }) => persons !== 0)
          .map(({ outcome, persons }) => {
            const many = persons === null ? t('messages.report.few') : t.number(persons);
            return `${t(`messages.outcome.${outcome}`)}: ${many}`;
          })
          .join(' · ')}
      </Text>
    </Sheet>
  );
}
