import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { QuizPlayer } from '../quiz/QuizPlayer';
import { AcknowledgementPlayer } from './AcknowledgementPlayer';
import { LessonPlayer } from './LessonPlayer';
import { type Enrolment, enrolmentOf, following, type MyModule, trainingQuery } from './training';

/** One step of a track, by its kind. */
export function Module(): JSX.Element {
  const t = useText();
  const code = useCode();
  const { id } = useParams({ from: '/modules/$id' });
  const query = useQuery(trainingQuery);
  const enrolment = query.data && enrolmentOf(query.data, id);
  const module = enrolment?.modules.find((candidate) => candidate.id === id);
  return (
    <Page
      key={id}
      title={module === undefined ? t('training.title') : t.names(module.names)}
      about={module !== undefined && code('module', module.kind)}
      actions={<Go to="/training">{t('training.all')}</Go>}
    >
      <Loaded query={query}>
        {() =>
          enrolment === undefined || module === undefined ? (
            <Empty title={t('training.not-enrolled')} icon="training" />
          ) : (
            <Stack>
              <Player enrolment={enrolment} module={module} />
              <Onward enrolment={enrolment} module={module} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly enrolment: Enrolment;
  readonly module: MyModule;
}

function Player({ enrolment, module }: Props): JSX.Element {
  const t = useText();
  if (module.kind === 'quiz' && module.quizId !== null) return <QuizPlayer key={module.id} quizId={module.quizId} />;
  if (module.kind === 'acknowledgement' && module.documentId !== null) {
    return <AcknowledgementPlayer documentId={module.documentId} />;
  }
  if (module.kind === 'lesson') return <LessonPlayer key={module.id} enrolment={enrolment} module={module} />;
  return <Empty title={t('training.unknown-kind')} icon="warning" />;
}

/** On to the next step, once this one is done. */
function Onward({ enrolment, module }: Props): JSX.Element | null {
  const t = useText();
  if (module.completedAt === null) return null;
  const next = following(enrolment, module.id);
  return (
    <Group>
      {next === null ? (
        <GoButton to="/training">{t('training.back')}</GoButton>
      ) : (
        <GoButton to="/modules/$id" params={{ id: next.id }}>
          {t('training.onward', { module: t.names(next.names) })}
        </GoButton>
      )}
    </Group>
  );
}
