import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type CheckRule, useEndRule } from './checks';

/** A rule is in force no more; what it found stays with the revisions it was asked of. */
export function EndRule({ rule, onDone }: { rule: CheckRule; onDone: () => void }): JSX.Element {
  const t = useText();
  const end = useEndRule(rule.code);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        end.mutate({ at: null, reason: reason.trim() }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text>{t('checks.end.about')}</Text>
        <TextInput
          label={t('checks.reason')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {end.error !== null && <ProblemNotice error={end.error} />}
        <Group>
          <Button type="submit" loading={end.isPending} disabled={reason.trim() === ''}>
            {t('checks.end')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
