import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useEnterCode } from './sessions';

/** The code that is shown in the room: being there. */
export function EnterCode({ id }: { id: string }): JSX.Element {
  const t = useText();
  const enter = useEnterCode(id);
  const [code, setCode] = useState('');
  const digits = code.replace(/\D/g, '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate(digits);
      }}
    >
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t('sessions.code')}
            description={t('sessions.code.about')}
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            maxLength={11}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" loading={enter.isPending} disabled={digits.length !== 8}>
            {t('sessions.code.enter')}
          </Button>
        </Group>
        {enter.error !== null && <ProblemNotice error={enter.error} />}
      </Stack>
    </form>
  );
}
