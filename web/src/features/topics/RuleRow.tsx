import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import type { Rule } from './topics';

const MATCHES = ['word', 'prefix', 'contains'] as const;
const RISKS = ['low', 'medium', 'high'] as const;

interface Props {
  readonly number: number;
  readonly rule: Rule;
  readonly channels: readonly { readonly id: string; readonly names: Record<string, string> }[];
  readonly onChange: (rule: Rule) => void;
  readonly onRemove: () => void;
}

/** One rule: on this channel, what holds all that is stated; with nothing stated, everything there. */
export function RuleRow({ number, rule, channels, onChange, onRemove }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const text = (value: string): string | null => (value === '' ? null : value);
  return (
    <Sheet p="md">
      <Group align="flex-end" gap="sm" role="group" aria-label={t('rule.number', { number })}>
        <NativeSelect
          label={t('rule.channel')}
          value={rule.channelId}
          onChange={(event) => onChange({ ...rule, channelId: event.currentTarget.value })}
          data={[
            ...(rule.channelId === '' ? [{ value: '', label: t('act.choose') }] : []),
            ...channels.map(({ id, names }) => ({ value: id, label: t.names(names) })),
          ]}
        />
        <TextInput
          label={t('rule.keyword')}
          maxLength={100}
          value={rule.keyword ?? ''}
          onChange={(event) => onChange({ ...rule, keyword: text(event.currentTarget.value) })}
        />
        <NativeSelect
          label={t('rule.match')}
          value={rule.match}
          onChange={(event) =>
            onChange({ ...rule, match: MATCHES.find((one) => one === event.currentTarget.value) ?? 'word' })
          }
          data={MATCHES.map((value) => ({ value, label: code('match', value) }))}
        />
        <TextInput
          label={t('rule.language')}
          maxLength={3}
          w={90}
          dir="ltr"
          value={rule.language ?? ''}
          onChange={(event) => onChange({ ...rule, language: text(event.currentTarget.value.trim().toLowerCase()) })}
        />
        <TextInput
          label={t('rule.author')}
          maxLength={200}
          w={150}
          value={rule.author ?? ''}
          onChange={(event) => onChange({ ...rule, author: text(event.currentTarget.value) })}
        />
        <NativeSelect
          label={t('rule.risk')}
          value={rule.risk ?? ''}
          onChange={(event) =>
            onChange({ ...rule, risk: RISKS.find((one) => one === event.currentTarget.value) ?? null })
          }
          data={[
            { value: '', label: t('rule.risk.topic') },
            ...RISKS.map((value) => ({ value, label: code('risk', value) })),
          ]}
        />
        <Button variant="default" onClick={onRemove} aria-label={t('rule.remove-number', { number })}>
          {t('act.remove')}
        </Button>
      </Group>
    </Sheet>
  );
}
