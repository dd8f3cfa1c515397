import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { fatigueQuery, type ReasonFatigue } from './preferences';

/** Whether people grow tired of messages: what they ignore, put off and turn off, week by week. */
export function Fatigue(): JSX.Element {
  const t = useText();
  const query = useQuery(fatigueQuery);
  return (
    <Section title={t('fatigue.title')}>
      <Loaded query={query}>
        {({ items, fewest }) =>
          items.length === 0 ? (
            <Empty title={t('fatigue.none', { fewest })} icon="inbox" />
          ) : (
            <>
              <Text size="sm" mb="sm">
                {t('fatigue.about', { fewest })}
              </Text>
              <List label={t('fatigue.title')}>
                {items.map((item) => (
                  <Signs key={item.reason} item={item} />
                ))}
              </List>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

const SIGNS = ['ignored', 'snoozed', 'dismissed'] as const;

function Signs({ item: { label, optedOut, weeks } }: { item: ReasonFatigue }): JSX.Element {
  const t = useText();
  const said = (count: number | null): string => (count === null ? t('messages.report.few') : t.number(count));
  return (
    <Sheet component="li">
      <Text fw={600}>
        <bdi>{label}</bdi>
      </Text>
      {SIGNS.map((sign) => (
        <Text key={sign} size="sm">
          {t(`fatigue.${sign}`)}:{' '}
          {weeks
            .map((week) =>
              t('fatigue.week', { of: said(week[sign]), all: t.number(week.persons), from: t.date(week.from) }),
            )
            .join(' · ')}
        </Text>
      ))}
      <Text size="sm">
        {t('fatigue.off')}: {said(optedOut)}
      </Text>
    </Sheet>
  );
}
