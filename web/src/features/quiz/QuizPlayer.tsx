import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useEffect, useState } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { AttemptForm } from './AttemptForm';
import { type Attempt, type Quiz, quizQuery, type Result, useStart, useSubmit } from './quiz';
import { QuizResult } from './QuizResult';

/** A quiz: what it asks, the attempt, and what it was worth. */
export function QuizPlayer({ quizId }: { quizId: string }): JSX.Element {
  const query = useQuery(quizQuery(quizId));
  const start = useStart(quizId);
  const submit = useSubmit();
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const begin = (): void => {
    start.mutate(undefined, {
      onSuccess: (next) => {
        setResult(next.result);
        setAttempt(next);
      },
    });
  };
  if (attempt !== null && result !== null) {
    return (
      <QuizResult attempt={attempt} result={result}>
        {!result.passed && (
          <Loaded query={query}>
            {(quiz) => <Begin quiz={quiz} again pending={start.isPending} error={start.error} onBegin={begin} />}
          </Loaded>
        )}
      </QuizResult>
    );
  }
  if (attempt !== null)
    return <AttemptForm key={attempt.id} keep attempt={attempt} submit={submit} onResult={setResult} />;
  return (
    <Loaded query={query}>
      {(quiz) => (
        <Sheet p="lg">
          <Stack>
            <About quiz={quiz} />
            <Begin quiz={quiz} pending={start.isPending} error={start.error} onBegin={begin} />
          </Stack>
        </Sheet>
      )}
    </Loaded>
  );
}

interface BeginProps {
  readonly quiz: Quiz;
  readonly again?: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onBegin: () => void;
}

/** The way into an attempt; when there is none yet, from when, and when there is none any more, who opens one. */
function Begin({ quiz, again = false, pending, error, onBegin }: BeginProps): JSX.Element {
  const t = useText();
  const from = quiz.notBefore;
  const waiting = useWaiting(quiz.waitSeconds);
  const may = quiz.can.includes('start') || (from !== null && !waiting && quiz.attemptsLeft !== 0);
  return (
    <Stack gap="sm">
      {error !== null && <ProblemNotice error={error} />}
      {quiz.attemptsLeft === 0 && quiz.openAttemptId === null && (
        <Group gap="xs" wrap="nowrap" role="status">
          <Icon name="lock" />
          <Text>{t('quiz.used-up', { count: quiz.attempts })}</Text>
        </Group>
      )}
      {quiz.attemptsLeft !== 0 && from !== null && waiting && (
        <Group gap="xs" wrap="nowrap" role="status">
          <Icon name="clock" />
          <Text>{t('quiz.wait-until', { when: t.dateTime(from) })}</Text>
        </Group>
      )}
      {may && (
        <Group>
          <Button loading={pending} onClick={onBegin}>
            {t(again ? 'quiz.again' : quiz.openAttemptId === null ? 'quiz.start' : 'quiz.go-on')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Whether seconds from now on are still to pass; looked at again when they have. */
function useWaiting(seconds: number | null): boolean {
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    if (seconds === null || seconds <= 0) return undefined;
    const timer = setTimeout(() => setOver(seconds), Math.min(seconds * 1000 + 200, 2 ** 30));
    return () => clearTimeout(timer);
  }, [seconds]);
  return seconds !== null && seconds > 0 && over !== seconds;
}

function About({ quiz }: { quiz: Quiz }): JSX.Element {
  const t = useText();
  const { attemptsAllowed, attemptsLeft, limitMinutes } = quiz;
  return (
    <div>
      <Text>
        {t('quiz.about', { count: quiz.asked, mark: quiz.passMark })}{' '}
        {t('quiz.attempts', { count: attemptsAllowed ?? 0 })}
      </Text>
      {limitMinutes !== null && <Text>{t('quiz.limit', { minutes: limitMinutes })}</Text>}
      {quiz.best !== null && <Text c="dimmed">{t('quiz.so-far', { attempts: quiz.attempts, best: quiz.best })}</Text>}
      {attemptsLeft !== null && attemptsLeft > 0 && <Text c="dimmed">{t('quiz.left', { count: attemptsLeft })}</Text>}
    </div>
  );
}
