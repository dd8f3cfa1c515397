import { Button, Group, Stack, Text } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Question } from './Question';
import { TimeLeft } from './TimeLeft';
import { type Attempt, isAnswered, type Result, type Submitting } from './quiz';
import { useAnswers } from './useAnswers';

interface Props {
  readonly attempt: Attempt;
  /** The answers stay on this device until they are marked. */
  readonly keep?: boolean;
  readonly submit: Submitting;
  readonly onResult: (result: Result) => void;
}

/** The questions of an attempt; what is marked, and how, only the server knows. */
export function AttemptForm({ attempt, keep = false, submit, onResult }: Props): JSX.Element {
  const t = useText();
  const [answers, answer, forget] = useAnswers(keep ? attempt.id : null);
  const [early, setEarly] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const open = attempt.questions.filter((question) => !isAnswered(question, answers[question.code]));
  const show = (at: number): void => form.current?.querySelectorAll('section')[at]?.focus();
  useEffect(() => show(0), []);
  const send = (): void =>
    submit.mutate(
      { attemptId: attempt.id, answers: Object.values(answers) },
      {
        onSuccess: (result) => {
          forget();
          onResult(result);
        },
      },
    );
  // The key for a new line submits from any field: with questions open that leads to the first of them.
  const submitWhole = (): void => {
    const [first] = open;
    if (first === undefined) return send();
    setEarly(true);
    show(attempt.questions.indexOf(first));
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submitWhole();
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
            onAnswer={answer}
          />
        ))}
        {submit.error !== null && <ProblemNotice error={submit.error} />}
        <Group>
          <Button type="submit" loading={submit.isPending}>
            {t('quiz.submit')}
          </Button>
          {early && open.length > 0 && (
            <Button variant="default" loading={submit.isPending} onClick={send}>
              {t('quiz.submit.early')}
            </Button>
          )}
          <Text size="sm" c="dimmed" role="status">
            {t('quiz.open', { count: open.length })}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
