import { ActionIcon, Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Sheet } from '../../ui/Sheet';
import { NamesFields } from '../../ui/NamesFields';
import type { Question } from './tracks';

/** Kinds that are written here; the others come by import and keep their keys. */
const WRITTEN = ['single', 'multiple', 'truefalse'] as const;

interface Props {
  readonly number: number;
  readonly question: Question;
  /** The clauses it may be tied to. */
  readonly clauses?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly onChange: (question: Question) => void;
  readonly onRemove: () => void;
}

/** One question of the bank. */
export function QuestionFields({ number, question, clauses, onChange, onRemove }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const written = WRITTEN.some((kind) => kind === question.kind);
  const options = question.options ?? [];
  const change = (changes: Partial<Question>): void => onChange({ ...question, ...changes });
  const turn = (at: number, correct: boolean): void =>
    change({
      options: options.map((option, index) => {
        const { correct: old, ...others } = option;
        const right = index === at ? correct : question.kind === 'multiple' && old === true;
        return right ? { ...others, correct: true } : others;
      }),
    });
  return (
    <Sheet component="section" aria-label={t('tracks.question', { number })}>
      <Stack gap="sm">
        <Group justify="space-between">
          <strong>{t('tracks.question', { number })}</strong>
          <Group gap="xs">
            {written ? (
              <NativeSelect
                aria-label={t('tracks.question.kind')}
                value={question.kind}
                onChange={(event) => {
                  const kind = WRITTEN.find((one) => one === event.currentTarget.value) ?? 'single';
                  change({ kind, options: kind === 'truefalse' ? trueOrFalse(options) : options });
                }}
                data={WRITTEN.map((value) => ({ value, label: code('question', value) }))}
              />
            ) : (
              <span className="meta">{code('question', question.kind)}</span>
            )}
            <ActionIcon
              variant="subtle"
              size={36}
              onClick={onRemove}
              aria-label={t('tracks.remove', { text: t('tracks.question', { number }) })}
            >
              <Icon name="bin" size={18} />
            </ActionIcon>
          </Group>
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
        <NamesFields
          label={t('tracks.question.asks')}
          value={question.prompt}
          rows={2}
          onChange={(prompt) => change({ prompt })}
        />
        {written &&
          options.map((option, at) => (
            <div key={option.id} className="option">
              <Checkbox
                label={t('tracks.option.right', { number: at + 1 })}
                checked={option.correct === true}
                onChange={(event) => turn(at, event.currentTarget.checked)}
              />
              <NamesFields
                label={t('tracks.option', { number: at + 1 })}
                value={option.text}
                onChange={(text) =>
                  change({ options: options.map((old, index) => (index === at ? { ...old, text } : old)) })
                }
              />
              <ActionIcon
                variant="subtle"
                size={36}
                disabled={options.length <= 2}
                onClick={() => change({ options: options.filter((_, index) => index !== at) })}
                aria-label={t('tracks.remove', { text: t('tracks.option', { number: at + 1 }) })}
              >
                <Icon name="bin" size={18} />
              </ActionIcon>
            </div>
          ))}
        {!written && <p className="meta">{t('tracks.question.imported')}</p>}
        {written && question.kind !== 'truefalse' && (
          <Group>
            <Button
              size="sm"
              variant="subtle"
              leftSection={<Icon name="plus" size={16} />}
              onClick={() => change({ options: [...options, { id: freeId(options), text: {} }] })}
            >
              {t('tracks.option.add')}
            </Button>
          </Group>
        )}
      </Stack>
    </Sheet>
  );
}

/** The two there are, by the names they must have. */
function trueOrFalse(options: NonNullable<Question['options']>): NonNullable<Question['options']> {
  return ['true', 'false'].map((id, at) => ({ text: {}, ...options[at], id }));
}

/** A letter that no option has. */
function freeId(options: readonly { readonly id: string }[]): string {
  const taken = new Set(options.map(({ id }) => id));
  return [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => !taken.has(letter)) ?? `o${options.length}`;
}
