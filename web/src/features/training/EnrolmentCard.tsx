import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { GoButton } from '../../ui/Go';
import { Sheet } from '../../ui/Sheet';
import { Excuses } from './Excuses';
import { Grounds } from './Grounds';
import { Minutes } from './Minutes';
import { Offers } from './Offers';
import { ModuleRow } from './ModuleRow';
import type { Enrolment } from './training';

/** A track: why one is on it, until when, how far, and its steps. */
export function EnrolmentCard({ enrolment }: { enrolment: Enrolment }): JSX.Element {
  const t = useText();
  const completed = enrolment.state === 'completed';
  return (
    <Sheet component="article" aria-labelledby={`track-${enrolment.id}`} p="lg">
      <Stack>
        <Group justify="space-between" align="flex-start" gap="sm">
          <Group wrap="nowrap" align="flex-start">
            <BeltMark colour={enrolment.belt.colour} width={48} held={completed} />
            <div>
              <Title order={3} size="h4" id={`track-${enrolment.id}`}>
                {t.names(enrolment.names)}
              </Title>
              <Text size="sm" c="dimmed">
                {t('training.towards', { belt: t.names(enrolment.belt.names) })}
              </Text>
            </div>
          </Group>
          <State enrolment={enrolment} />
        </Group>
        <Grounds grounds={enrolment.grounds} />
        <Excuses enrolmentId={enrolment.id} />
        <Minutes credited={enrolment.creditedSeconds} minimum={enrolment.minimumSeconds} />
        {!completed && <Next enrolment={enrolment} />}
        <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
          {enrolment.modules.map((module) => (
            <ModuleRow
              key={module.id}
              enrolment={enrolment}
              module={module}
              next={module.id === enrolment.nextModuleId}
            />
          ))}
        </Stack>
      </Stack>
    </Sheet>
  );
}

function State({ enrolment }: { enrolment: Enrolment }): JSX.Element | null {
  const t = useText();
  if (enrolment.completedAt !== null) {
    return <Badge tt="none">{t('training.completed.on', { date: t.date(enrolment.completedAt) })}</Badge>;
  }
  if (enrolment.dueOn === null) {
    return (
      <Badge tt="none" variant="default">
        {t(enrolment.undated ? 'training.undated' : 'training.voluntary')}
      </Badge>
    );
  }
  return (
    <Badge tt="none" variant={enrolment.late ? 'filled' : 'default'} color={enrolment.late ? 'red.9' : undefined}>
      {t(enrolment.late ? 'training.late' : 'training.due', { date: t.date(enrolment.dueOn) })}
    </Badge>
  );
}

function Next({ enrolment }: { enrolment: Enrolment }): JSX.Element {
  const t = useText();
  const next = enrolment.modules.find(({ id }) => id === enrolment.nextModuleId);
  if (next === undefined) return <Offers enrolment={enrolment} />;
  return (
    <Group>
      <GoButton to="/modules/$id" params={{ id: next.id }}>
        {t(enrolment.startedAt === null ? 'training.start' : 'training.continue', { module: t.names(next.names) })}
      </GoButton>
    </Group>
  );
}
