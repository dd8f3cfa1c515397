import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { languages, nameOf } from '../../app/language';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { networksQuery } from '../channels/channels';
import { RELATIONSHIPS } from '../drafts/drafts';
import { type Trial, useTrial } from './checks';
import { FindingList } from './FindingList';

const KINDS = ['post', 'reply', 'share', 'like'] as const;

/** Words tried on a place that one names; nothing of it is kept. */
export function CheckTrial(): JSX.Element {
  const t = useText();
  const code = useCode();
  const attempt = useTrial();
  const networks = useQuery(networksQuery).data?.items ?? [];
  const [trial, setTrial] = useState<Trial>({
    ...{ text: '', kind: 'post', language: t.language, relationship: 'employee' },
    ...{ network: 'x', accountKind: 'business', country: null },
  });
  const change = (changes: Partial<Trial>): void => setTrial((before) => ({ ...before, ...changes }));
  const tried = attempt.variables;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        attempt.mutate(trial);
      }}
    >
      <Sheet>
        <Stack>
          <Textarea
            label={t('checks.try.words')}
            autosize
            minRows={3}
            maxRows={12}
            lang={trial.language}
            classNames={{ input: 'typed' }}
            value={trial.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <Group grow preventGrowOverflow={false} align="flex-start">
            <NativeSelect
              label={t('draft.language')}
              value={trial.language}
              onChange={(event) => change({ language: event.currentTarget.value })}
              data={languages.map((value) => ({ value, label: nameOf(value) }))}
            />
            <NativeSelect
              label={t('checks.try.kind')}
              value={trial.kind}
              onChange={(event) =>
                change({ kind: KINDS.find((known) => known === event.currentTarget.value) ?? 'post' })
              }
              data={KINDS.map((value) => ({ value, label: code('draft.kind', value) }))}
            />
            <NativeSelect
              label={t('draft.relationship')}
              value={trial.relationship}
              onChange={(event) =>
                change({
                  relationship: RELATIONSHIPS.find((known) => known === event.currentTarget.value) ?? 'employee',
                })
              }
              data={RELATIONSHIPS.map((value) => ({ value, label: code('relationship', value) }))}
            />
          </Group>
          <Group grow preventGrowOverflow={false} align="flex-start">
            <NativeSelect
              label={t('checks.try.network')}
              value={trial.network ?? ''}
              onChange={(event) => change({ network: event.currentTarget.value })}
              data={networks.map((network) => ({ value: network.code, label: t.names(network.names) }))}
            />
            <NativeSelect
              label={t('checks.try.account')}
              value={trial.accountKind ?? 'business'}
              onChange={(event) =>
                change({ accountKind: event.currentTarget.value === 'personal' ? 'personal' : 'business' })
              }
              data={(['business', 'personal'] as const).map((value) => ({ value, label: code('account', value) }))}
            />
            <TextInput
              label={t('checks.try.country')}
              dir="ltr"
              maxLength={2}
              value={trial.country ?? ''}
              onChange={(event) => change({ country: event.currentTarget.value.toUpperCase() || null })}
            />
          </Group>
          {attempt.error !== null && <ProblemNotice error={attempt.error} />}
          <Group>
            <Button type="submit" loading={attempt.isPending}>
              {t('checks.try.run')}
            </Button>
          </Group>
          <div aria-live="polite">
            {attempt.data !== undefined && tried !== undefined && (
              <Stack gap="sm">
                <Text role="status">
                  {t('checks.tried', { count: attempt.data.findings.length, rules: attempt.data.rules.length })}
                </Text>
                <FindingList
                  label={t('checks.title')}
                  findings={attempt.data.findings}
                  text={tried.text}
                  language={tried.language}
                />
              </Stack>
            )}
          </div>
        </Stack>
      </Sheet>
    </form>
  );
}
