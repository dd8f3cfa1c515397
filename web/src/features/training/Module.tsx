import { Group, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, Suspense } from 'react';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { PLAYERS } from './players';
import { enrolmentOf, following, type PlayerProps, trainingQuery, waitsFor } from './training';

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

function Player({ enrolment, module }: PlayerProps): JSX.Element {
  const t = useText();
  const Kind = PLAYERS[module.kind];
  const before = waitsFor(enrolment, module).map((names) => t.names(names));
  if (before.length > 0) {
    return (
      <Empty title={t('training.locked.title')} icon="lock">
        {t('training.locked', { modules: before.join(' · ') })}
      </Empty>
    );
  }
  if (Kind === null) return <Empty title={t('training.unknown-kind')} icon="warning" />;
  return (
    <Suspense fallback={<Skeleton height={160} />}>
      <Kind key={module.id} enrolment={enrolment} module={module} />
    </Suspense>
  );
}

/** On to the next step, once this one is done. */
function Onward({ enrolment, module }: PlayerProps): JSX.Element | null {
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
