import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { api, got } from '../../api/client';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Field } from './Field';
import { goHome } from './ways-in';

const EMPTY = { externalId: '', givenName: '', familyName: '', email: '', password: '' };

/** The one who runs Obi names themselves, with the code that the start printed. */
export function FirstAdministrator({ code, passwords }: { code: string; passwords: boolean }): JSX.Element {
  const t = useText();
  const [stated, setStated] = useState(EMPTY);
  const { password, ...person } = stated;
  const make = useMutation({
    mutationFn: () => {
      const body = { code, ...person, ...(passwords ? { password } : {}) };
      return got(api.POST('/api/v1/first-administrator', { body }));
    },
    onSuccess: goHome,
  });
  const field = (key: keyof typeof EMPTY) => ({
    value: stated[key],
    onText: (text: string) => setStated((before) => ({ ...before, [key]: text })),
    dir: 'auto',
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <Stack maw={420}>
        {make.error !== null && <ProblemNotice error={make.error} />}
        <Field label={t('sign-in.external-id')} {...field('externalId')} />
        <Field label={t('sign-in.given-name')} {...field('givenName')} autoComplete="given-name" />
        <Field label={t('sign-in.family-name')} {...field('familyName')} autoComplete="family-name" />
        <Field label={t('sign-in.email')} {...field('email')} type="email" autoComplete="email" />
        {passwords && (
          <Field label={t('sign-in.new-password')} {...field('password')} type="password" autoComplete="new-password" />
        )}
        <Button type="submit" loading={make.isPending}>
          {t('sign-in.first.act')}
        </Button>
      </Stack>
    </form>
  );
}
