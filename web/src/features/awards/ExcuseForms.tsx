import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type PersonEnrolment, useExtend, useWaive } from './awards';

/** A later date for one person. */
export function ExtendForm({ enrolment, onDone }: { enrolment: PersonEnrolment; onDone: () => void }): JSX.Element {
  const t = useText();
  const extend = useExtend(enrolment.id);
  const [dueOn, setDueOn] = useState('');
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        extend.mutate({ dueOn, reason: reason.trim() }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <TextInput
          type="date"
          label={t('belts-of.new-date')}
          required
          min={enrolment.dueOn ?? undefined}
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
        <Reason value={reason} onChange={setReason} />
        {extend.error !== null && <ProblemNotice error={extend.error} />}
        <Group>
          <Button type="submit" disabled={dueOn === '' || reason.trim() === ''} loading={extend.isPending}>
            {t('belts-of.extend')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface WaiveProps {
  readonly enrolmentId: string;
  /** Null: the date. */
  readonly moduleId: string | null;
  readonly onDone: () => void;
}

/** A module, or the date, of which one person is let off. */
export function WaiveForm({ enrolmentId, moduleId, onDone }: WaiveProps): JSX.Element {
  const t = useText();
  const waive = useWaive(enrolmentId);
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = { reason: reason.trim(), endsOn: endsOn === '' ? null : endsOn };
        waive.mutate(moduleId === null ? body : { ...body, moduleId }, { onSuccess: onDone });
      }}
    >
      <Stack>
        {moduleId !== null && <Text>{t('belts-of.waive.about')}</Text>}
        <Reason value={reason} onChange={setReason} />
        <TextInput
          type="date"
          label={t('belts-of.ends-on')}
          description={t('belts-of.ends-on.about')}
          value={endsOn}
          onChange={(event) => setEndsOn(event.currentTarget.value)}
        />
        {waive.error !== null && <ProblemNotice error={waive.error} />}
        <Group>
          <Button type="submit" disabled={reason.trim() === ''} loading={waive.isPending}>
            {t('belts-of.waive')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Reason({ value, onChange }: { value: string; onChange: (value: string) => void }): JSX.Element {
  const t = useText();
  return (
    <Textarea
      label={t('belts-of.reason')}
      description={t('belts-of.words.about')}
      required
      autosize
      minRows={2}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
