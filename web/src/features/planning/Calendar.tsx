import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { localeOf, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import './calendar.css';
import { Entry } from './Entry';
import { addDays, calendarQuery, type Planned, today, useMove, weekOf } from './planning';

/** What is planned and published in a week: moved by drag, by keys, or by a date and a time. */
export function Calendar(): JSX.Element {
  const t = useText();
  const [first, setFirst] = useState(() => weekOf(today()));
  const query = useQuery(calendarQuery(first));
  const title = t('calendar.week', { from: t.date(first), until: t.date(addDays(first, 6)) });
  return (
    <Page
      wide
      title={t('calendar.title')}
      about={t('calendar.about')}
      actions={<Go to="/connectors">{t('connectors.title')}</Go>}
    >
      <Stack>
        <Group justify="space-between">
          <Text fw={600} role="status">
            {title}
          </Text>
          <Group gap="xs">
            <Button variant="default" size="sm" onClick={() => setFirst(addDays(first, -7))}>
              {t('calendar.before')}
            </Button>
            <Button variant="default" size="sm" onClick={() => setFirst(weekOf(today()))}>
              {t('calendar.this')}
            </Button>
            <Button variant="default" size="sm" onClick={() => setFirst(addDays(first, 7))}>
              {t('calendar.after')}
            </Button>
          </Group>
        </Group>
        <Text size="sm" c="dimmed">
          <Icon name="keyboard" size={16} /> {t('calendar.keys')}
        </Text>
        <Loaded query={query}>{({ items }) => <Week first={first} items={items} />}</Loaded>
      </Stack>
    </Page>
  );
}

function Week({ first, items }: { first: string; items: readonly Planned[] }): JSX.Element {
  const t = useText();
  const move = useMove();
  const [over, setOver] = useState<string | null>(null);
  const days = Array.from({ length: 7 }, (_, at) => addDays(first, at));
  const on = (day: string): Planned[] => items.filter(({ local }) => local.startsWith(day));
  const nothing = days.every((day) => on(day).length === 0);
  const drop = (day: string, draftId: string): void => {
    const entry = items.find((each) => each.draftId === draftId);
    if (entry === undefined || entry.planId === null || !entry.can.includes('move') || entry.local.startsWith(day))
      return;
    move.mutate({ planId: entry.planId, version: entry.version, local: `${day}${entry.local.slice(10)}` });
  };
  return (
    <Stack>
      {move.error !== null && <ProblemNotice error={move.error} />}
      {nothing && (
        <Empty title={t('calendar.empty')} icon="clock">
          {t('calendar.empty.explained')}
        </Empty>
      )}
      <div className="week">
        {days.map((day) => (
          <div
            key={day}
            className="week-day"
            data-today={day === today() || undefined}
            data-over={over === day || undefined}
            data-empty={on(day).length === 0 || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(day);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(null);
              drop(day, event.dataTransfer.getData('text/plain'));
            }}
          >
            <Section title={dayName(day, t.language)}>
              <ul>
                {on(day).map((entry) => (
                  <Entry key={entry.planId ?? entry.draftId} entry={entry} move={move} />
                ))}
              </ul>
            </Section>
          </div>
        ))}
      </div>
    </Stack>
  );
}

function dayName(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', day: 'numeric', month: 'short' });
  return format.format(new Date(`${day}T12:00:00`));
}
