import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { addDays, today, usePlan } from './planning';

/** Approved words, for a time instead of now. */
export function PlanForm({ draftId }: { draftId: string }): JSX.Element {
  const t = useText();
  const plan = usePlan(draftId);
  const [local, setLocal] = useState(`${addDays(today(), 1)}T10:00`);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        plan.mutate(local);
      }}
    >
      <Stack gap="sm">
        <TextInput
          type="datetime-local"
          label={t('plan.when')}
          required
          value={local}
          onChange={(event) => setLocal(event.currentTarget.value)}
        />
        {plan.error !== null && <ProblemNotice error={plan.error} />}
        <Group>
          <Button type="submit" variant="default" leftSection={<Icon name="clock" />} loading={plan.isPending}>
            {t('plan.plan')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
