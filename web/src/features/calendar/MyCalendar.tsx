import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Shifts } from '../directory/Attributes';
import { isAllAt } from '../directory/directory';
import { ExceptionForm, ExceptionList } from '../directory/Exceptions';
import { useDayName, weekDays } from '../directory/week';
import { myCalendarQuery, useRemoveMine, useStateMine } from './calendar';

/** One's own calendar: when one works and when one is away, which decides when Obi comes with something. */
export function MyCalendar(): JSX.Element {
  const t = useText();
  const dayName = useDayName();
  const query = useQuery(myCalendarQuery);
  const state = useStateMine();
  const remove = useRemoveMine();
  return (
    <Page title={t('my-calendar.title')} about={t('my-calendar.about')}>
      <Loaded query={query}>
        {(calendar) => (
          <Stack gap="xl">
            <Section title={t('my-calendar.week')}>
              <Sheet>
                <Stack gap="sm">
                  <Fact label={t('directory.timeZone')}>
                    <bdi dir="ltr">{calendar.timeZone}</bdi>
                  </Fact>
                  <Fact label={t('directory.workWeek')}>
                    {weekDays()
                      .filter((day) => calendar.workWeek.includes(day))
                      .map((day) => dayName(day))
                      .join(', ') || t('directory.none')}
                  </Fact>
                  <Fact label={t('directory.shifts')}>
                    <Shifts person={calendar} />
                  </Fact>
                  <Text size="sm" c="dimmed">
                    {t('my-calendar.by-hr')}
                  </Text>
                </Stack>
              </Sheet>
            </Section>
            <Section title={t('calendar.exceptions')}>
              <Stack>
                <Text size="sm">{t('my-calendar.exceptions.about')}</Text>
                <ExceptionForm
                  onState={(stated, done) => state.mutate(stated, { onSuccess: done })}
                  error={state.error}
                  pending={state.isPending}
                />
                {state.error !== null && !isAllAt(state.error, ['hours']) && <ProblemNotice error={state.error} />}
                {remove.error !== null && <ProblemNotice error={remove.error} />}
                {calendar.exceptions.length === 0 ? (
                  <Text c="dimmed">{t('calendar.exceptions.none')}</Text>
                ) : (
                  <ExceptionList
                    items={calendar.exceptions}
                    busy={remove.isPending}
                    onRemove={(on) => remove.mutate(on)}
                  />
                )}
              </Stack>
            </Section>
            <Section title={t('my-calendar.absences')}>
              <Stack>
                <Text size="sm">{t('my-calendar.absences.about')}</Text>
                {calendar.absences.length === 0 ? (
                  <Text c="dimmed">{t('my-calendar.absences.none')}</Text>
                ) : (
                  <List label={t('my-calendar.absences')}>
                    {calendar.absences.map(({ id, from, until }) => (
                      <Sheet key={id} component="li">
                        <Group justify="space-between">
                          <Text>{t('directory.absence', { from: t.date(from), until: t.date(until) })}</Text>
                          {from <= calendar.today && (
                            <Badge tt="none" variant="default">
                              {t('my-calendar.now')}
                            </Badge>
                          )}
                        </Group>
                      </Sheet>
                    ))}
                  </List>
                )}
              </Stack>
            </Section>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }): JSX.Element {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="div">{children}</Text>
    </div>
  );
}
