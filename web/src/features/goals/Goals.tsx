import { Badge, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { type GoalReport, goalReportsQuery } from './goals';

/** What the organisation wants, against what was reached. */
export function Goals(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(goalReportsQuery);
  return (
    <Page title={t('goals.title')} about={t('goals.about')}>
      <Pages
        query={query}
        empty={
          <Empty title={t('goals.empty')} icon="goals">
            {t('goals.empty.explained')}
          </Empty>
        }
      >
        {(goals) => (
          <List>
            {goals.map((goal) => (
              <GoalCard key={goal.goalId} goal={goal} />
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}

function GoalCard({ goal }: { goal: GoalReport }): JSX.Element {
  const t = useText();
  const code = useCode();
  const share = Number(goal.share);
  const reached = t('goals.reached', {
    reached: t.number(Number(goal.reached)),
    target: t.number(Number(goal.target)),
    unit: code('unit', goal.unit),
  });
  return (
    <Sheet component="li" p="lg">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} size="h4">
              {t.names(goal.names)}
            </Title>
            <Text size="sm" c="dimmed">
              {t.names(goal.measureNames)}
            </Text>
          </div>
          <Badge tt="none" variant="default">
            {code('goals.period', goal.state)}
          </Badge>
        </Group>
        <Group justify="space-between" align="baseline">
          <Text size="xl" fw={650}>
            {reached}
          </Text>
          <Text>{t.percent(share)}</Text>
        </Group>
        <Progress.Root size="lg" aria-hidden="true">
          <Progress.Section value={Math.min(100, share * 100)} />
        </Progress.Root>
        <Text size="sm">
          {t('goals.served', { drafts: goal.drafts, publications: goal.publications, answered: goal.answered })}
          {goal.keptBack && ` ${t('council.kept-back')}`}
        </Text>
        <Text size="sm" c="dimmed">
          {t('goals.from-until', { from: t.date(goal.from), until: t.date(goal.until) })}
          {goal.state === 'running' && ` ${t('goals.elapsed', { share: t.percent(Number(goal.elapsed)) })}`}
        </Text>
      </Stack>
    </Sheet>
  );
}
