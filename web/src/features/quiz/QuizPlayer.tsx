import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { AttemptForm } from './AttemptForm';
import { type Attempt, type Quiz, quizQuery, type Result, useStart } from './quiz';
import { QuizResult } from './QuizResult';

/** A quiz: what it asks, the attempt, and what it was worth. */
export function QuizPlayer({ quizId }: { quizId: string }): JSX.Element {
  const t = useText();
  const query = useQuery(quizQuery(quizId));
  const start = useStart(quizId);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const begin = (): void => {
    setResult(null);
    start.mutate(undefined, { onSuccess: setAttempt });
  };
  if (attempt !== null && result !== null) {
    return (
      <QuizResult attempt={attempt} result={result}>
        {!result.passed && (
          <Button loading={start.isPending} onClick={begin}>
            {t('quiz.again')}
          </Button>
        )}
      </QuizResult>
    );
  }
  if (attempt !== null) return <AttemptForm key={attempt.id} attempt={attempt} onResult={setResult} />;
  return (
    <Loaded query={query}>
      {(quiz) => (
        <Sheet p="lg">
          <Stack>
            <About quiz={quiz} />
            {start.error !== null && <ProblemNotice error={start.error} />}
            <Group>
              <Button loading={start.isPending} onClick={begin}>
                {t(quiz.openAttemptId === null ? 'quiz.start' : 'quiz.go-on')}
              </Button>
            </Group>
          </Stack>
        </Sheet>
      )}
    </Loaded>
  );
}

function About({ quiz }: { quiz: Quiz }): JSX.Element {
  const t = useText();
  return (
    <div>
      <Text>{t('quiz.about', { count: quiz.asked, mark: quiz.passMark })}</Text>
      {quiz.best !== null && <Text c="dimmed">{t('quiz.so-far', { attempts: quiz.attempts, best: quiz.best })}</Text>}
    </div>
  );
}
