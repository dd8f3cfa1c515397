import { Button, Group, NumberInput, Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import type { Criterion } from './practices';

const MOST_CRITERIA = 12;
const MOST_LEVELS = 6;

/** A criterion under a code that none of these has. */
export function emptyCriterion(rubric: readonly Criterion[]): Criterion {
  const taken = new Set(rubric.map(({ code }) => code));
  let number = rubric.length + 1;
  while (taken.has(`c${number}`)) number += 1;
  return {
    code: `c${number}`,
    names: {},
    levels: [
      { points: 0, names: {} },
      { points: 10, names: {} },
    ],
  };
}

interface Props {
  readonly rubric: readonly Criterion[];
  readonly onChange: (rubric: readonly Criterion[]) => void;
}

/** What answers are looked at for, each with its levels and their points. */
export function RubricEditor({ rubric, onChange }: Props): JSX.Element {
  const t = useText();
  const put = (at: number, criterion: Criterion): void =>
    onChange(rubric.map((each, place) => (place === at ? criterion : each)));
  return (
    <Section title={t('practices.rubric')}>
      <Stack>
        {rubric.map((criterion, at) => (
          <CriterionEditor
            key={criterion.code}
            criterion={criterion}
            number={at + 1}
            onChange={(changed) => put(at, changed)}
            onRemove={rubric.length > 1 ? () => onChange(rubric.filter((_, place) => place !== at)) : null}
          />
        ))}
        <Group>
          <Button
            variant="default"
            disabled={rubric.length >= MOST_CRITERIA}
            onClick={() => onChange([...rubric, emptyCriterion(rubric)])}
          >
            {t('practices.criterion.add')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

interface CriterionProps {
  readonly criterion: Criterion;
  readonly number: number;
  readonly onChange: (criterion: Criterion) => void;
  /** Null: it is the only one. */
  readonly onRemove: (() => void) | null;
}

function CriterionEditor({ criterion, number, onChange, onRemove }: CriterionProps): JSX.Element {
  const t = useText();
  const { levels } = criterion;
  const top = levels.at(-1)?.points ?? 0;
  return (
    <Sheet component="section" p="lg" aria-label={t('practices.criterion.of', { number })}>
      <Stack>
        <NamesFields
          label={t('practices.criterion.of', { number })}
          value={criterion.names}
          onChange={(names) => onChange({ ...criterion, names })}
        />
        {levels.map((level, at) => (
          <Stack
            key={at}
            gap="xs"
            ps="md"
            style={{ borderInlineStart: '3px solid var(--mantine-color-default-border)' }}
          >
            <Group align="flex-end">
              <NumberInput
                label={t('practices.level.points', { level: at + 1 })}
                min={0}
                max={100}
                allowDecimal={false}
                maw={160}
                value={level.points}
                onChange={(points) =>
                  onChange({
                    ...criterion,
                    levels: levels.map((each, place) => (place === at ? { ...each, points: Number(points) } : each)),
                  })
                }
              />
              {levels.length > 2 && (
                <Button
                  variant="subtle"
                  size="sm"
                  aria-label={t('practices.level.remove', { level: at + 1 })}
                  onClick={() => onChange({ ...criterion, levels: levels.filter((_, place) => place !== at) })}
                >
                  {t('act.remove')}
                </Button>
              )}
            </Group>
            <NamesFields
              label={t('practices.level', { level: at + 1 })}
              value={level.names}
              onChange={(names) =>
                onChange({
                  ...criterion,
                  levels: levels.map((each, place) => (place === at ? { ...each, names } : each)),
                })
              }
            />
          </Stack>
        ))}
        <Group>
          <Button
            variant="subtle"
            size="sm"
            disabled={levels.length >= MOST_LEVELS || top >= 100}
            onClick={() =>
              onChange({ ...criterion, levels: [...levels, { points: Math.min(100, top + 5), names: {} }] })
            }
          >
            {t('practices.level.add')}
          </Button>
          {onRemove !== null && (
            <Button variant="subtle" size="sm" color="red" onClick={onRemove}>
              {t('practices.criterion.remove')}
            </Button>
          )}
        </Group>
      </Stack>
    </Sheet>
  );
}
