import { Button, Checkbox, Fieldset, Group, MultiSelect, NativeSelect, NumberInput, Stack } from '@mantine/core';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import type { StatedPlan } from './queue';

type StatedStep = StatedPlan['steps'][number];

/** A step while it is written. */
export interface DraftStep {
  readonly key: number;
  readonly who: StatedStep['who'];
  readonly people: string[];
  readonly role: string;
  readonly all: boolean;
  readonly needed: number;
  readonly hours: number | null;
  readonly next: string[];
}

let made = 0;

export function freshStep(): DraftStep {
  made += 1;
  return { key: made, who: 'scope', people: [], role: '', all: false, needed: 1, hours: null, next: [] };
}

export function isReady({ who, people, role }: DraftStep): boolean {
  return (who !== 'people' || people.length > 0) && (who !== 'role' || role !== '');
}

export function stepOf({ who, people, role, all, needed, hours, next }: DraftStep): StatedStep {
  return { who, people, role: role || null, all, needed, hours, next };
}

interface Props {
  readonly number: number;
  readonly step: DraftStep;
  readonly reviewers: readonly Dto<'NamedPersonDto'>[];
  readonly roles: readonly string[];
  readonly onChange: (step: DraftStep) => void;
  /** The only step stays. */
  readonly onRemove: (() => void) | undefined;
}

/** Whom a step asks, how many of them, and to whom it goes on when. */
export function StepFields({ number, step, reviewers, roles, onChange, onRemove }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const people = reviewers.map((one) => ({ value: one.id, label: displayName(one, t.language) }));
  return (
    <Fieldset legend={t('step.number', { number })}>
      <Stack>
        <Group grow preventGrowOverflow={false} align="flex-start">
          <NativeSelect
            label={t('step.who')}
            value={step.who}
            onChange={(event) => onChange({ ...step, who: event.currentTarget.value as DraftStep['who'] })}
            data={(['scope', 'people', 'role'] as const).map((who) => ({ value: who, label: code('step.who', who) }))}
          />
          {step.who === 'role' && (
            <NativeSelect
              label={t('step.role.label')}
              value={step.role}
              onChange={(event) => onChange({ ...step, role: event.currentTarget.value })}
              data={[
                { value: '', label: t('step.role.choose') },
                ...roles.map((role) => ({ value: role, label: code('role', role) })),
              ]}
            />
          )}
          {!(step.who === 'people' && step.all) && (
            <NumberInput
              label={t('step.needed')}
              min={1}
              max={5}
              allowDecimal={false}
              value={step.needed}
              onChange={(value) => onChange({ ...step, needed: Math.max(1, Math.min(5, Number(value) || 1)) })}
            />
          )}
          <NumberInput
            label={t('step.hours')}
            description={t('step.hours.about')}
            min={1}
            max={240}
            allowDecimal={false}
            value={step.hours ?? ''}
            onChange={(value) => onChange({ ...step, hours: value === '' ? null : Number(value) || null })}
          />
        </Group>
        {step.who === 'people' && (
          <>
            <MultiSelect
              comboboxProps={{ withinPortal: false }}
              label={t('step.people')}
              data={people}
              value={step.people}
              onChange={(chosen) => onChange({ ...step, people: chosen })}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t('act.clear') }}
            />
            <Checkbox
              label={t('step.all')}
              checked={step.all}
              onChange={(event) => onChange({ ...step, all: event.currentTarget.checked })}
            />
          </>
        )}
        <MultiSelect
          comboboxProps={{ withinPortal: false }}
          label={t('step.next')}
          description={t('step.next.about')}
          data={people}
          value={step.next}
          onChange={(next) => onChange({ ...step, next })}
          maxValues={5}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('act.clear') }}
        />
        {onRemove !== undefined && (
          <Group>
            <Button variant="subtle" size="sm" onClick={onRemove}>
              {t('step.remove', { number })}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
