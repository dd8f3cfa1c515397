import { Button, Group, NativeSelect, NumberInput, PasswordInput, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Places } from '../administration/Places';
import { Deliveries } from './Deliveries';
import { type MailSettings, mailQuery, type SetMailSettings, useSample, useSetMail } from './mail';

/** How the house sends mail, whether it arrives, and what was given up. */
export function Mail(): JSX.Element {
  const t = useText();
  const query = useQuery(mailQuery);
  return (
    <Page title={t('mail.title')} about={t('mail.about')}>
      <Places />
      <Stack gap="xl">
        <Section title={t('mail.connection')}>
          <Loaded query={query}>{(settings) => <MailForm settings={settings} />}</Loaded>
        </Section>
        <Deliveries />
      </Stack>
    </Page>
  );
}

const SECURITIES = ['starttls', 'tls', 'none'] as const;

function MailForm({ settings }: { settings: MailSettings }): JSX.Element {
  const t = useText();
  const save = useSetMail();
  const { version, hasPassword, hasOutsideAddress, ...known } = settings;
  const [stated, setStated] = useState<SetMailSettings>(known);
  const put = (more: Partial<SetMailSettings>): void => setStated({ ...stated, ...more });
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ version, body: stated });
        }}
      >
        <Stack maw={480}>
          {save.error !== null && <ProblemNotice error={save.error} />}
          {save.isSuccess && <Notice role="status" tone="good" title={t('mail.saved')} />}
          {!hasOutsideAddress && <Notice title={t('mail.no-address')} />}
          <Switch
            label={t('mail.enabled')}
            checked={stated.enabled}
            onChange={(event) => put({ enabled: event.currentTarget.checked })}
          />
          <TextInput
            label={t('mail.host')}
            dir="ltr"
            value={stated.host ?? ''}
            onChange={(event) => put({ host: event.currentTarget.value.trim() || null })}
          />
          <NumberInput
            label={t('mail.port')}
            min={1}
            max={65535}
            required
            value={stated.port}
            onChange={(value) => put({ port: Number(value) })}
          />
          <NativeSelect
            label={t('mail.security')}
            value={stated.security}
            onChange={(event) =>
              put({ security: SECURITIES.find((each) => each === event.currentTarget.value) ?? 'starttls' })
            }
            data={SECURITIES.map((value) => ({ value, label: t(`mail.security.${value}`) }))}
          />
          <TextInput
            label={t('mail.username')}
            dir="ltr"
            autoComplete="off"
            value={stated.username ?? ''}
            onChange={(event) => put({ username: event.currentTarget.value.trim() || null })}
          />
          <PasswordInput
            label={t('mail.password')}
            description={hasPassword ? t('mail.password.kept') : undefined}
            dir="ltr"
            autoComplete="new-password"
            value={stated.password ?? ''}
            onChange={(event) => put({ password: event.currentTarget.value || undefined })}
          />
          <TextInput
            label={t('mail.from')}
            type="email"
            dir="ltr"
            value={stated.fromAddress ?? ''}
            onChange={(event) => put({ fromAddress: event.currentTarget.value.trim() || null })}
          />
          <TextInput
            label={t('mail.from-name')}
            required
            value={stated.fromName}
            onChange={(event) => put({ fromName: event.currentTarget.value })}
          />
          <NumberInput
            label={t('mail.after')}
            description={t('mail.after.about')}
            min={0}
            max={10080}
            required
            value={stated.afterMinutes}
            onChange={(value) => put({ afterMinutes: Number(value) })}
          />
          <NumberInput
            label={t('mail.per-second')}
            description={t('mail.per-second.about')}
            min={1}
            max={10000}
            value={stated.perSecond ?? ''}
            onChange={(value) => put({ perSecond: value === '' ? null : Number(value) })}
          />
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('mail.save')}
            </Button>
            <Sample />
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}

function Sample(): JSX.Element {
  const t = useText();
  const sample = useSample();
  return (
    <>
      <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate()}>
        {t('mail.sample')}
      </Button>
      {sample.error !== null && <ProblemNotice error={sample.error} />}
      {sample.data !== undefined && (
        <Text role="status">
          {sample.data.sent ? t('mail.sample.sent') : t('mail.sample.refused', { reason: sample.data.reason ?? '' })}
        </Text>
      )}
    </>
  );
}
