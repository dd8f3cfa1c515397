import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { AttemptForm } from '../quiz/AttemptForm';
import { type Attempt, quizQuery, type Result, useLookAt, useTrial } from '../quiz/quiz';
import { QuizResult } from '../quiz/QuizResult';

/** A quiz to be tried: asked and marked by the server as ever, as often as one likes, without an attempt. */
export function TryQuiz({ quizId }: { quizId: string }): JSX.Element {
  const t = useText();
  const query = useQuery(quizQuery(quizId));
  const look = useLookAt(quizId);
  const trial = useTrial(quizId);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const begin = (): void => {
    setResult(null);
    look.mutate(undefined, { onSuccess: setAttempt });
  };
  const again = (
    <Stack gap="sm">
      {look.error !== null && <ProblemNotice error={look.error} />}
      <Group>
        <Button variant="default" loading={look.isPending} onClick={begin}>
          {t(attempt === null ? 'learner-view.try' : 'learner-view.try.again')}
        </Button>
      </Group>
    </Stack>
  );
  if (attempt !== null && result !== null) {
    return (
      <QuizResult attempt={attempt} result={result}>
        {again}
      </QuizResult>
    );
  }
  if (attempt !== null) {
    return (
      <AttemptForm key={attempt.id} attempt={{ ...attempt, secondsLeft: null }} submit={trial} onResult={setResult} />
    );
  }
  return (
    <Loaded query={query}>
      {({ asked, passMark, attemptsAllowed, limitMinutes }) => (
        <Sheet p="lg">
          <Stack>
            <Text>
              {t('quiz.about', { count: asked, mark: passMark })} {t('quiz.attempts', { count: attemptsAllowed ?? 0 })}
            </Text>
            {limitMinutes !== null && <Text>{t('quiz.limit', { minutes: limitMinutes })}</Text>}
            {again}
          </Stack>
        </Sheet>
      )}
    </Loaded>
  );
}
