import { Anchor, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { basePath } from '../../api/client';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { Recurs } from '../training/Recurs';
import { EndAssignment } from './EndAssignment';
import { type Assignment, assignmentsQuery } from './assignments';

/** What was assigned to whom, and how far they are. */
export function Assignments(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(assignmentsQuery);
  const reports = usePermission('training:report');
  return (
    <Page
      title={t('assignments.title')}
      about={t('assignments.about')}
      actions={<GoButton to="/assignments/new">{t('assign.title')}</GoButton>}
    >
      {reports && (
        <Group component="p" mb="md">
          <Text span>{t('assignments.report')}</Text>
          {(['csv', 'xlsx'] as const).map((format) => (
            <Anchor key={format} href={`${basePath}/api/v1/training-report.${format}`} download>
              {t(`proofs.file.${format}`)}
            </Anchor>
          ))}
        </Group>
      )}
      <Pages
        query={query}
        empty={
          <Empty title={t('assignments.empty')} icon="assign">
            {t('assignments.empty.explained')}
          </Empty>
        }
      >
        {(assignments) => (
          <List>
            {assignments.map((assignment) => (
              <AssignmentCard key={assignment.id} assignment={assignment} />
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}

function AssignmentCard({ assignment }: { assignment: Assignment }): JSX.Element {
  const t = useText();
  const assigns = usePermission('training:assign');
  const counts = [
    { label: t('assignments.reached'), count: assignment.reached },
    { label: t('assignments.started'), count: assignment.started },
    { label: t('assignments.completed'), count: assignment.completed },
    { label: t('assignments.late'), count: assignment.late },
  ];
  return (
    <Sheet component="li" p="lg">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} size="h4">
              <bdi>{t.names(assignment.trackNames)}</bdi>
            </Title>
            <Text>
              <bdi>{t.names(assignment.audienceNames)}</bdi>
            </Text>
          </div>
          <Text size="sm" c="dimmed">
            {assignment.endedAt === null
              ? t('assignments.due', { date: t.date(assignment.dueOn), days: assignment.joinerDays })
              : t('assignments.ended', { date: t.date(assignment.endedAt) })}
          </Text>
        </Group>
        <Recurs months={assignment.everyMonths} day={assignment.yearlyOn} />
        <Text size="sm" className="words">
          {assignment.reason}
        </Text>
        <SimpleGrid component="dl" cols={{ base: 2, xs: 4 }} m={0}>
          {counts.map(({ label, count }) => (
            <div key={label}>
              <Text component="dt" size="sm" c="dimmed">
                {label}
              </Text>
              <Text component="dd" m={0} fw={650} size="lg">
                {t.number(count)}
              </Text>
            </div>
          ))}
        </SimpleGrid>
        {assigns && assignment.endedAt === null && <EndAssignment assignment={assignment} />}
      </Stack>
    </Sheet>
  );
}
