import { Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { GoButton } from '../../ui/Go';
import { Minutes } from '../training/Minutes';
import type { Enrolment, MyTraining } from '../training/training';
import { NextCard } from './NextCard';

/** What to do now: the next step of the track that is due first; else what the belts one holds open. */
export function NextThing({ training }: { training: MyTraining }): JSX.Element {
  const t = useText();
  const [enrolment] = training.enrolments
    .filter(({ state }) => state !== 'completed')
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  if (enrolment !== undefined) return <NextStep enrolment={enrolment} />;
  return (
    <NextCard kicker={t('home.next')} title={t(training.belts.length > 0 ? 'home.free' : 'home.nothing')}>
      <Text>{t(training.belts.length > 0 ? 'home.free.explained' : 'home.nothing.explained')}</Text>
      <Group>
        <GoButton to="/permits">{t('nav.permits')}</GoButton>
      </Group>
    </NextCard>
  );
}

function NextStep({ enrolment }: { enrolment: Enrolment }): JSX.Element {
  const t = useText();
  const next = enrolment.modules.find(({ id }) => id === enrolment.nextModuleId);
  const done = enrolment.modules.filter(({ completedAt }) => completedAt !== null).length;
  return (
    <NextCard
      kicker={t('home.next')}
      title={next === undefined ? t.names(enrolment.names) : t.names(next.names)}
      colour={enrolment.belt.colour}
    >
      <Group wrap="nowrap">
        <BeltMark colour={enrolment.belt.colour} width={48} held={false} />
        <div>
          <Text>{t('training.towards', { belt: t.names(enrolment.belt.names) })}</Text>
          <Text size="sm" c="dimmed">
            {t('home.steps', { done, of: enrolment.modules.length })}
            {enrolment.dueOn !== null &&
              ` · ${t(enrolment.late ? 'training.late' : 'training.due', { date: t.date(enrolment.dueOn) })}`}
          </Text>
        </div>
      </Group>
      <Minutes credited={enrolment.creditedSeconds} minimum={enrolment.minimumSeconds} />
      <Group>
        {next === undefined ? (
          <GoButton to="/training">{t('nav.training')}</GoButton>
        ) : (
          <GoButton to="/modules/$id" params={{ id: next.id }}>
            {t(enrolment.startedAt === null ? 'home.start' : 'home.continue')}
          </GoButton>
        )}
      </Group>
    </NextCard>
  );
}
