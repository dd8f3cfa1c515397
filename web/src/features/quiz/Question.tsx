import { Box, Checkbox, NumberInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useId } from 'react';
import { useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import { Matching } from './Matching';
import { Ordering } from './Ordering';
import type { Answer, Asked } from './quiz';

export interface AnswerProps {
  readonly question: Asked;
  readonly answer: Answer | undefined;
  /** Id of the element that asks. */
  readonly labelledBy: string;
  readonly onAnswer: (answer: Answer) => void;
}

interface Props extends Omit<AnswerProps, 'labelledBy'> {
  readonly number: number;
  readonly of: number;
}

/** One question of an attempt. */
export function Question({ question, number, of, answer, onAnswer }: Props): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <Sheet component="section" aria-labelledby={id} p="lg" tabIndex={-1}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('quiz.question', { number, of })}
        </Text>
        {question.situation !== null && (
          <Box component="blockquote" className="situation" m={0}>
            <Text size="sm" c="dimmed">
              {t('question.customer')}
            </Text>
            <Text className="words">{t.names(question.situation)}</Text>
          </Box>
        )}
        <Text fw={600} id={id} className="words">
          {t.names(question.prompt)}
        </Text>
        <Fields question={question} answer={answer} labelledBy={id} onAnswer={onAnswer} />
      </Stack>
    </Sheet>
  );
}

function Fields(props: AnswerProps): JSX.Element {
  const t = useText();
  const { question, answer, labelledBy, onAnswer } = props;
  const { code, options } = question;
  switch (question.kind) {
    case 'multiple':
      return (
        <Checkbox.Group
          aria-labelledby={labelledBy}
          value={answer?.chosen ?? []}
          onChange={(chosen) => onAnswer({ question: code, chosen })}
        >
          <Stack gap="sm">
            {options.map((option) => (
              <Checkbox key={option.id} value={option.id} label={t.names(option.text)} size="md" />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'shorttext':
      return (
        <TextInput
          aria-labelledby={labelledBy}
          classNames={{ input: 'typed' }}
          value={answer?.text ?? ''}
          onChange={(event) => onAnswer({ question: code, text: event.currentTarget.value })}
        />
      );
    case 'numeric':
      return (
        <NumberInput
          aria-labelledby={labelledBy}
          value={answer?.number ?? ''}
          onChange={(value) => onAnswer({ question: code, number: typeof value === 'number' ? value : undefined })}
        />
      );
    case 'order':
      return <Ordering {...props} />;
    case 'match':
      return <Matching {...props} />;
    default:
      return (
        <Radio.Group
          aria-labelledby={labelledBy}
          value={answer?.chosen?.[0] ?? ''}
          onChange={(chosen) => onAnswer({ question: code, chosen: [chosen] })}
        >
          <Stack gap="sm">
            {options.map((option) => (
              <Radio key={option.id} value={option.id} label={t.names(option.text)} size="md" />
            ))}
          </Stack>
        </Radio.Group>
      );
  }
}
