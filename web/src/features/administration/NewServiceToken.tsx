import { Button, Checkbox, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { Dto } from '../../api/types';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useIssueServiceToken } from './administration';
import { Once } from '../../ui/Once';

/** A new token of a service: what for, what it opens, until when, how often it may ask. */
export function NewServiceToken({ permissions }: { permissions: readonly string[] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const issue = useIssueServiceToken();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [days, setDays] = useState<number | string>(90);
  const [quota, setQuota] = useState<number | string>('');
  if (issue.data !== undefined) {
    return (
      <Once title={t('account.token.once')} secret={issue.data.secret}>
        {t('account.token.until', { at: t.dateTime(issue.data.expiresAt) })}
      </Once>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        issue.mutate({
          name: name.trim(),
          permissions: chosen as Dto<'NewTokenDto'>['permissions'],
          days: Number(days),
          ...(quota === '' ? {} : { quota: Number(quota) }),
        });
      }}
    >
      <Stack>
        <Text c="dimmed">{t('admin.service.about')}</Text>
        {issue.error !== null && <ProblemNotice error={issue.error} />}
        <TextInput
          label={t('account.token.name')}
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group label={t('account.token.permissions')} value={chosen} onChange={setChosen}>
          <Stack gap="xs" mt="xs">
            {permissions.map((permission) => (
              <Checkbox key={permission} value={permission} label={code('permission', permission)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group align="flex-end">
          <NumberInput
            label={t('admin.service.days')}
            min={1}
            max={365}
            allowDecimal={false}
            value={days}
            onChange={setDays}
          />
          <NumberInput
            label={t('admin.quota')}
            placeholder={t('admin.quota.own')}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            value={quota}
            onChange={setQuota}
          />
        </Group>
        <Group>
          <Button
            type="submit"
            loading={issue.isPending}
            disabled={chosen.length === 0 || name.trim() === '' || days === ''}
          >
            {t('account.token.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
