import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Sitting, useCancelSitting } from './sessions';

/** Calls a date off, with the reason that everybody who has a place is told. */
export function CancelSitting({ sitting, onDone }: { sitting: Sitting; onDone: () => void }): JSX.Element {
  const t = useText();
  const cancel = useCancelSitting(sitting.id);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        cancel.mutate(reason.trim(), { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text>{t('sessions.cancel.about', { people: sitting.held + sitting.waiting })}</Text>
        <Textarea
          label={t('sessions.reason')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {cancel.error !== null && <ProblemNotice error={cancel.error} />}
        <Group>
          <Button type="submit" color="red" loading={cancel.isPending} disabled={reason.trim() === ''}>
            {t('sessions.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
