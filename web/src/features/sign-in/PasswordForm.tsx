import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { api, got } from '../../api/client';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Field } from './Field';

/** Sign-in with a password of one's own. */
export function PasswordForm(): JSX.Element {
  const t = useText();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => got(api.POST('/api/v1/password-logins', { body: { name, password } })),
    onSuccess: () => void queries.invalidateQueries(),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate();
      }}
    >
      <Stack>
        {signIn.error !== null && <ProblemNotice error={signIn.error} />}
        <Field label={t('sign-in.name')} value={name} onText={setName} autoComplete="username" dir="auto" />
        <Field
          label={t('sign-in.password')}
          value={password}
          onText={setPassword}
          type="password"
          autoComplete="current-password"
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('sign-in.enter')}
        </Button>
      </Stack>
    </form>
  );
}
