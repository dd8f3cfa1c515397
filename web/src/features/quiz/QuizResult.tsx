import { Alert, Group, Stack, Text } from '@mantine/core';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Sheet } from '../../ui/Sheet';
import type { Attempt, Result } from './quiz';

interface Props {
  readonly attempt: Attempt;
  readonly result: Result;
  readonly children?: ReactNode;
}

/** What an attempt was worth, and what each answer teaches. */
export function QuizResult({ attempt, result, children }: Props): JSX.Element {
  const t = useText();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <Stack>
      <Alert
        ref={top}
        tabIndex={-1}
        role="status"
        variant="outline"
        color={result.passed ? 'green' : 'yellow'}
        icon={<Icon name={result.passed ? 'check' : 'warning'} />}
        title={t(result.passed ? 'quiz.passed' : 'quiz.not-passed', { score: result.score })}
      >
        {t(result.timeOver ? 'quiz.time-over' : 'quiz.mark', { mark: result.passMark })}
      </Alert>
      <Group>{children}</Group>
      <List label={t('quiz.answers')}>
        {result.questions.map((mark) => {
          const question = attempt.questions.find(({ code }) => code === mark.question);
          return (
            <Sheet key={mark.question} component="li">
              <Group wrap="nowrap" align="flex-start">
                <Icon name={mark.points === 100 ? 'check' : 'warning'} />
                <div>
                  <Text fw={600} className="words">
                    {t.names(question?.prompt)}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {t(mark.points === 100 ? 'quiz.right' : mark.points > 0 ? 'quiz.partly' : 'quiz.wrong')}
                    {mark.clause !== null && ` · ${t('quiz.clause', { clause: mark.clause })}`}
                  </Text>
                  {mark.feedback.map((text, index) => (
                    <Text key={index} className="words" mt={4}>
                      {t.names(text)}
                    </Text>
                  ))}
                </div>
              </Group>
            </Sheet>
          );
        })}
      </List>
    </Stack>
  );
}
