import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useCallback, useEffect, useMemo, useState } from 'react';
import { isProblem } from '../../api/problem';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Minutes } from '../training/Minutes';
import { type PlayerProps, trainingQuery } from '../training/training';
import { StillHere } from '../training/StillHere';
import { useStudy } from '../training/useStudy';
import { type Data, Keeper, type Keeping } from './keeper';
import { PackageFrame } from './PackageFrame';
import { type Attempt, attemptQuery, type Standing, standingOf, useFinish } from './packages';

/** How far words are read is no measure of a package, which keeps its own place. */
const unread = (): undefined => undefined;

/** A package as a module: played in its frame, kept as it goes, timed by Obi. */
export function PackagePlayer({ enrolment, module }: PlayerProps): JSX.Element {
  const [round, setRound] = useState(0);
  const query = useQuery(attemptQuery(module.materialId ?? '', round));
  return (
    <Loaded query={query} rows={4}>
      {(attempt) => (
        <Playing
          key={attempt.opening}
          enrolment={enrolment}
          module={module}
          attempt={attempt}
          again={() => setRound((old) => old + 1)}
        />
      )}
    </Loaded>
  );
}

function Playing({
  enrolment,
  module,
  attempt,
  again,
}: PlayerProps & { attempt: Attempt; again: () => void }): JSX.Element {
  const t = useText();
  const study = useStudy(module.id, enrolment.state !== 'completed', unread);
  const { keeping, opened, keep } = useKeeper(attempt);
  const [expired, setExpired] = useState(false);
  const finish = useFinish(attempt.id);
  const standing = useStanding(attempt, finish.data ?? keeping.standing, study.credited?.moduleCreditedSeconds ?? 0);
  const learner = useMemo(() => ({ id: attempt.id, name: attempt.learner }), [attempt.id, attempt.learner]);
  const refused = useCallback(() => setExpired(true), []);
  const elsewhere = isProblem(keeping.refused, 'package-open-elsewhere');
  const done = module.completedAt !== null || standing.completedAt !== null;
  return (
    <Stack>
      {(study.elsewhere || elsewhere) && (
        <Notice tone="warning" role="alert" title={t(elsewhere ? 'package.elsewhere' : 'study.elsewhere')}>
          <Button size="sm" variant="default" onClick={() => (elsewhere ? again() : study.resume())}>
            {t('study.here')}
          </Button>
        </Notice>
      )}
      {expired && (
        <Notice tone="warning" role="alert" title={t('package.expired')}>
          <Button size="sm" variant="default" onClick={again}>
            {t('package.again')}
          </Button>
        </Notice>
      )}
      {keeping.offline && (
        <Notice tone="warning" role="alert" title={t('package.offline')}>
          <p>{t('package.offline.about')}</p>
        </Notice>
      )}
      {keeping.refused !== null && !elsewhere && <ProblemNotice error={keeping.refused} />}
      {study.error !== null && <ProblemNotice error={study.error} retry={() => study.resume()} />}
      <StillHere credited={study.credited} answer={() => study.answer()} />
      <PackageFrame
        title={t.names(attempt.names)}
        frame={attempt.frame}
        parts={attempt.parts}
        learner={learner}
        onOpened={opened}
        onState={keep}
        onRefused={refused}
      />
      {enrolment.state !== 'completed' && (
        <Minutes
          credited={study.credited?.creditedSeconds ?? enrolment.creditedSeconds}
          minimum={study.credited?.minimumSeconds ?? enrolment.minimumSeconds}
        />
      )}
      {finish.error !== null && <ProblemNotice error={finish.error} />}
      {done ? (
        <Group gap="xs" role="status">
          <Icon name="check" />
          <Text>{t('training.done')}</Text>
        </Group>
      ) : (
        <Finish standing={standing} pending={finish.isPending} onFinish={() => finish.mutate()} />
      )}
    </Stack>
  );
}

interface FinishProps {
  readonly standing: Standing;
  readonly pending: boolean;
  readonly onFinish: () => void;
}

/** The end of a package, and what is lacking until it can be reached. */
function Finish({ standing, pending, onFinish }: FinishProps): JSX.Element {
  const t = useText();
  return (
    <Stack gap="xs">
      {standing.lacks.length > 0 && (
        <div id="lacks">
          <Text fw={600}>{t('package.lacks')}</Text>
          <ul className="plain">
            {standing.lacks.map(({ code, detail }) => (
              <li key={code}>{detail}</li>
            ))}
          </ul>
        </div>
      )}
      <Group>
        <Button
          leftSection={<Icon name="check" />}
          loading={pending}
          disabled={!standing.can.includes('complete')}
          aria-describedby={standing.lacks.length > 0 ? 'lacks' : undefined}
          onClick={onFinish}
        >
          {t('package.complete')}
        </Button>
      </Group>
    </Stack>
  );
}

function useKeeper(attempt: Attempt) {
  const [keeping, setKeeping] = useState<Keeping>({ standing: null, offline: false, refused: null });
  const keeper = useMemo(() => new Keeper({ id: attempt.id, opening: attempt.opening }, setKeeping), [attempt]);
  useEffect(() => {
    const leave = (): void => keeper.stop();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [keeper]);
  return {
    keeping,
    opened: useCallback((position: number) => keeper.opened(position), [keeper]),
    keep: useCallback((position: number, data: Data, last: boolean) => keeper.keep(position, data, last), [keeper]),
  };
}

/** How far it is: by the latest commit, and by the time credited since. */
function useStanding(attempt: Attempt, latest: Standing | null, creditedSeconds: number): Standing {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Standing | null>(null);
  useEffect(() => {
    if (creditedSeconds > 0) void standingOf(attempt.id).then(setAsked, () => undefined);
  }, [attempt.id, creditedSeconds]);
  useEffect(() => setAsked(null), [latest]);
  const completed = latest?.completedAt ?? null;
  useEffect(() => {
    if (completed !== null) void queries.invalidateQueries({ queryKey: trainingQuery.queryKey });
  }, [completed, queries]);
  return asked ?? latest ?? attempt;
}
