import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { api, got } from '../../api/client';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Field } from './Field';
import { goHome } from './ways-in';

/** An invitation or a reset: somebody sets their password and is in. */
export function Welcome({ code }: { code: string }): JSX.Element {
  const t = useText();
  const [password, setPassword] = useState('');
  const link = useQuery({
    queryKey: ['link', code],
    queryFn: () => got(api.POST('/api/v1/link-previews', { body: { code } })),
    retry: false,
  });
  const accept = useMutation({
    mutationFn: () => got(api.POST('/api/v1/link-acceptances', { body: { code, password } })),
    onSuccess: goHome,
  });
  return (
    <Loaded query={link}>
      {({ name, signInName }) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            accept.mutate();
          }}
        >
          <Stack maw={420}>
            <Title order={1} tabIndex={-1}>
              {t('sign-in.welcome', { name: name ?? '' })}
            </Title>
            <Text c="dimmed">{t('sign-in.welcome.about')}</Text>
            {accept.error !== null && <ProblemNotice error={accept.error} />}
            <Field
              label={t('sign-in.name')}
              value={signInName ?? ''}
              onText={() => undefined}
              readOnly
              autoComplete="username"
              dir="auto"
            />
            <Field
              label={t('sign-in.new-password')}
              value={password}
              onText={setPassword}
              type="password"
              autoComplete="new-password"
            />
            <Button type="submit" loading={accept.isPending}>
              {t('sign-in.set-password')}
            </Button>
          </Stack>
        </form>
      )}
    </Loaded>
  );
}
