import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, lazy, Suspense, useRef } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { LessonBody } from './LessonWords';
import { Minutes } from './Minutes';
import { type Enrolment, moduleQuery, type MyModule, useCompleteLesson } from './training';
import { StillHere } from './StillHere';
import { useStudy } from './useStudy';

/** The question that checks whether the lesson was understood; answering it right completes the lesson. */
const Check = lazy(async () => ({ default: (await import('../quiz/QuizPlayer')).QuizPlayer }));

/** Whoever read less has hardly begun, and whoever read more is through. */
const [START, END] = [200, 950];

interface Props {
  readonly enrolment: Enrolment;
  readonly module: MyModule;
}

/** A lesson's words, the minutes they earn, and its end. */
export function LessonPlayer({ enrolment, module }: Props): JSX.Element {
  const t = useText();
  const query = useQuery(moduleQuery(module.id));
  const words = useRef<HTMLDivElement>(null);
  const study = useStudy(module.id, enrolment.state !== 'completed' && query.data !== undefined, () =>
    readIn(words.current),
  );
  const goOn = (): void => scrollTo(words.current, study.reached);
  const complete = useCompleteLesson();
  const done = module.completedAt !== null;
  return (
    <Stack>
      {study.elsewhere && (
        <Alert color="yellow" variant="outline" icon={<Icon name="clock" />} title={t('study.elsewhere')}>
          <Button size="sm" variant="default" onClick={() => study.resume()}>
            {t('study.here')}
          </Button>
        </Alert>
      )}
      {study.error !== null && <ProblemNotice error={study.error} retry={() => study.resume()} />}
      <StillHere credited={study.credited} answer={() => study.answer()} />
      {study.credited === null && study.reached > START && study.reached < END && (
        <Group>
          <Button size="sm" variant="default" onClick={goOn}>
            {t('study.go-on')}
          </Button>
        </Group>
      )}
      <div ref={words}>
        <Sheet p="lg">
          <Loaded query={query} rows={5}>
            {({ body }) => <LessonBody body={body ?? {}} />}
          </Loaded>
        </Sheet>
      </div>
      {enrolment.state !== 'completed' && (
        <Minutes
          credited={study.credited?.creditedSeconds ?? enrolment.creditedSeconds}
          minimum={study.credited?.minimumSeconds ?? enrolment.minimumSeconds}
        />
      )}
      {module.quizId !== null && (
        <Suspense fallback={<Skeleton height={120} />}>
          <Check quizId={module.quizId} />
        </Suspense>
      )}
      {complete.error !== null && <ProblemNotice error={complete.error} />}
      <Group>
        {done ? (
          <Group gap="xs" role="status">
            <Icon name="check" />
            <Text>{t('training.done')}</Text>
          </Group>
        ) : module.quizId !== null ? (
          <Text c="dimmed">{t('training.check')}</Text>
        ) : (
          <Button
            leftSection={<Icon name="check" />}
            loading={complete.isPending}
            disabled={query.data === undefined}
            onClick={() => complete.mutate(module.id)}
          >
            {t('training.complete')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** How far the words are in view, in thousandths of them. */
function readIn(words: HTMLElement | null): number | undefined {
  if (words === null) return undefined;
  const { top, height } = words.getBoundingClientRect();
  if (height === 0) return undefined;
  return Math.round(Math.min(1, Math.max(0, (window.innerHeight - top) / height)) * 1000);
}

function scrollTo(words: HTMLElement | null, reached: number): void {
  if (words === null) return;
  const { top, height } = words.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top + (height * reached) / 1000 - window.innerHeight });
}
