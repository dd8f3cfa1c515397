import { Button, Group, NumberInput, Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { QuizSettings } from '../questions/QuizSettings';
import { QuestionFields } from './QuestionFields';
import type { ModuleInput, Question } from './tracks';

type Quiz = NonNullable<ModuleInput['quiz']>;

interface Props {
  readonly quiz: Quiz;
  /** Whether it may limit attempts and draw from the bank. */
  readonly settings?: boolean;
  /** The clauses that questions may be tied to. */
  readonly clauses?: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (quiz: Quiz) => void;
}

/** A quiz's questions with their keys. */
export function QuizFields({ quiz, settings = false, clauses, onChange }: Props): JSX.Element {
  const t = useText();
  const { questions } = quiz;
  const replace = (at: number, question: Question): void =>
    onChange({ ...quiz, questions: questions.map((old, index) => (index === at ? question : old)) });
  return (
    <Stack>
      <div className="columns">
        <NumberInput
          label={t('tracks.draw')}
          description={t('tracks.draw.about')}
          min={0}
          allowDecimal={false}
          value={quiz.draw ?? 0}
          onChange={(value) => onChange({ ...quiz, draw: Number(value) })}
        />
        <NumberInput
          label={t('tracks.mark')}
          min={1}
          max={100}
          allowDecimal={false}
          value={quiz.passMark ?? ''}
          onChange={(value) => {
            const { passMark: _old, ...others } = quiz;
            onChange(value === '' ? others : { ...others, passMark: Number(value) });
          }}
        />
      </div>
      {settings && <QuizSettings quiz={quiz} onChange={onChange} />}
      {questions.map((question, at) => (
        <QuestionFields
          key={question.code}
          number={at + 1}
          question={question}
          clauses={clauses}
          onChange={(next) => replace(at, next)}
          onRemove={() => onChange({ ...quiz, questions: questions.filter((_, index) => index !== at) })}
        />
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<Icon name="plus" size={18} />}
          onClick={() => onChange({ ...quiz, questions: [...questions, blank(questions)] })}
        >
          {t('tracks.question.add')}
        </Button>
      </Group>
    </Stack>
  );
}

/** A question to be written: one right answer of two. */
function blank(questions: readonly Question[]): Question {
  const taken = new Set(questions.map(({ code }) => code));
  let number = questions.length + 1;
  while (taken.has(`q${number}`)) number += 1;
  return {
    code: `q${number}`,
    kind: 'single',
    prompt: {},
    options: [
      { id: 'a', text: {}, correct: true },
      { id: 'b', text: {} },
    ],
  };
}
