import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import { AcceptedEditor } from './AcceptedEditor';
import { OptionsEditor } from './OptionsEditor';
import { asKind, KINDS, type Question } from './questions';

interface Props {
  readonly question: Question;
  /** The clauses it may be tied to. */
  readonly clauses?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly onChange: (question: Question) => void;
}

/** One question with its key, of whatever kind. */
export function QuestionEditor({ question, clauses, onChange }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const change = (changes: Partial<Question>): void => onChange({ ...question, ...changes });
  const words = question.kind === 'shorttext' || question.kind === 'numeric';
  return (
    <Stack gap="sm">
      <Group align="flex-end">
        <NativeSelect
          label={t('tracks.question.kind')}
          value={question.kind}
          onChange={(event) =>
            onChange(asKind(question, KINDS.find((kind) => kind === event.currentTarget.value) ?? 'single'))
          }
          data={KINDS.map((value) => ({ value, label: code('question', value) }))}
        />
        <Checkbox
          mb={8}
          label={t('question.scenario')}
          checked={question.scenario === true}
          onChange={(event) => {
            const { scenario: _was, situation: _said, ...others } = question;
            onChange(event.currentTarget.checked ? { ...question, scenario: true } : others);
          }}
        />
      </Group>
      {clauses !== undefined && (
        <NativeSelect
          label={t('rules.quiz.clause')}
          value={question.clause ?? ''}
          onChange={(event) => {
            const { clause: _old, ...others } = question;
            const { value } = event.currentTarget;
            onChange(value === '' ? others : { ...others, clause: value });
          }}
          data={[{ value: '', label: t('rules.quiz.clause.none') }, ...clauses]}
        />
      )}
      {question.scenario === true && (
        <NamesFields
          label={t('question.situation')}
          value={question.situation ?? {}}
          rows={2}
          onChange={(situation) => {
            const { situation: _old, ...others } = question;
            onChange(Object.keys(situation).length === 0 ? others : { ...others, situation });
          }}
        />
      )}
      <NamesFields
        label={t('tracks.question.asks')}
        value={question.prompt}
        rows={2}
        onChange={(prompt) => change({ prompt })}
      />
      {words ? (
        <AcceptedEditor question={question} onChange={onChange} />
      ) : (
        <OptionsEditor question={question} onChange={onChange} />
      )}
      {question.kind === 'match' && <Distractors question={question} onChange={onChange} />}
      <NamesFields
        label={t('question.feedback')}
        value={question.feedback ?? {}}
        rows={2}
        onChange={(feedback) => {
          const { feedback: _old, ...others } = question;
          onChange(Object.keys(feedback).length === 0 ? others : { ...others, feedback });
        }}
      />
    </Stack>
  );
}

/** Things to match that belong to nothing. */
function Distractors({ question, onChange }: Pick<Props, 'question' | 'onChange'>): JSX.Element {
  const t = useText();
  const distractors = question.distractors ?? [];
  const state = (next: Record<string, string>[]): void => onChange({ ...question, distractors: next });
  return (
    <Stack gap="sm">
      {distractors.map((text, at) => (
        <NamesFields
          key={at}
          label={t('question.distractor', { number: at + 1 })}
          value={text}
          onChange={(next) =>
            state(
              distractors
                .map((old, index) => (index === at ? next : old))
                .filter((said) => Object.keys(said).length > 0),
            )
          }
        />
      ))}
      <Group>
        <Button size="sm" variant="subtle" onClick={() => state([...distractors, {}])}>
          {t('question.distractor.add')}
        </Button>
      </Group>
    </Stack>
  );
}
