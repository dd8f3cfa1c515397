import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { departmentsQuery, useConclude } from './claims';

const ENDINGS = ['no-answer-needed', 'moved-to-private', 'passed-on', 'spam'] as const;

/** What became of an interaction without a reply of ours, and why. */
export function ConcludeForm({ id, onDone }: { id: string; onDone: () => void }): JSX.Element {
  const t = useText();
  const code = useCode();
  const conclude = useConclude(id);
  const [outcome, setOutcome] = useState<(typeof ENDINGS)[number]>('no-answer-needed');
  const [note, setNote] = useState('');
  const [department, setDepartment] = useState<string | null>(null);
  const passes = outcome === 'passed-on';
  const departments = useQuery({ ...departmentsQuery, enabled: passes });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        conclude.mutate({ outcome, note, department: passes ? department : null }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Choice
          label={t('claim.no-reply')}
          value={outcome}
          onChange={setOutcome}
          options={ENDINGS.map((each) => ({ value: each, label: code('outcome', each) }))}
        />
        {passes && (
          <Select
            label={t('claim.department')}
            placeholder={t('act.choose')}
            comboboxProps={{ withinPortal: false }}
            data={departments.data?.items ?? []}
            value={department}
            onChange={setDepartment}
            searchable
            required
          />
        )}
        <Textarea
          label={t('claim.why')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {conclude.error !== null && <ProblemNotice error={conclude.error} />}
        <Group>
          <Button
            type="submit"
            loading={conclude.isPending}
            disabled={note.trim() === '' || (passes && department === null)}
          >
            {t('claim.conclude')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
