import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useAllow } from './practices';

/** One attempt more for whoever has used theirs up, with the reason. */
export function Allow({ id }: { id: string }): JSX.Element {
  const t = useText();
  const allow = useAllow(id);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        allow.mutate(reason.trim());
      }}
    >
      <Stack gap="sm">
        <Group align="flex-end">
          <TextInput
            label={t('practices.allow.reason')}
            maxLength={1000}
            style={{ flex: '1 1 260px' }}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={allow.isPending} disabled={reason.trim() === ''}>
            {t('practices.allow')}
          </Button>
        </Group>
        {allow.error !== null && <ProblemNotice error={allow.error} />}
      </Stack>
    </form>
  );
}
