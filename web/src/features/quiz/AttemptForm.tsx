import { Button, Group, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Question } from './Question';
import { TimeLeft } from './TimeLeft';
import { type Answer, type Attempt, isAnswered, type Result, type Submitting } from './quiz';

interface Props {
  readonly attempt: Attempt;
  readonly submit: Submitting;
  readonly onResult: (result: Result) => void;
}

/** The questions of an attempt; what is marked, and how, only the server knows. */
export function AttemptForm({ attempt, submit, onResult }: Props): JSX.Element {
  const t = useText();
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const open = attempt.questions.filter((question) => !isAnswered(question, answers[question.code])).length;
  const send = (): void =>
    submit.mutate({ attemptId: attempt.id, answers: Object.values(answers) }, { onSuccess: onResult });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        {attempt.secondsLeft !== null && <TimeLeft seconds={attempt.secondsLeft} onOver={send} />}
        {attempt.questions.map((question, index) => (
          <Question
            key={question.code}
            question={question}
            number={index + 1}
            of={attempt.questions.length}
            answer={answers[question.code]}
            onAnswer={(answer) => setAnswers((old) => ({ ...old, [question.code]: answer }))}
          />
        ))}
        {submit.error !== null && <ProblemNotice error={submit.error} />}
        <Group>
          <Button type="submit" loading={submit.isPending}>
            {t('quiz.submit')}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {t('quiz.open', { count: open })}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
