import { Button, Group, NativeSelect, Stack, Switch, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { channelChoicesQuery } from '../channels/channels';
import { RuleRow } from './RuleRow';
import { type Rule, type Topic, useSaveTopic, useTryRules } from './topics';
import { TrialResult } from './TrialResult';

const RISKS = ['low', 'medium', 'high'] as const;
const PRIORITIES = ['first', 'normal', 'last'] as const;

interface Props {
  /** Null: a new one. */
  readonly topic: Topic | null;
  readonly onSaved: () => void;
}

const rowsOf = (rules: readonly Rule[]): { key: number; rule: Rule }[] => rules.map((rule, key) => ({ key, rule }));

/** Names, risk and rules of a topic; the rules can be tried on what came lately before they are saved. */
export function TopicEditor({ topic, onSaved }: Props): JSX.Element {
  const t = useText();
  const say = useCode();
  const channels = useQuery(channelChoicesQuery);
  const save = useSaveTopic(topic);
  const trial = useTryRules();
  const [code, setCode] = useState(topic?.code ?? '');
  const [names, setNames] = useState<Record<string, string>>(topic?.names ?? {});
  const [risk, setRisk] = useState<Topic['risk']>(topic?.risk ?? 'low');
  const [priority, setPriority] = useState<Topic['priority']>(topic?.priority ?? 'normal');
  const [offered, setOffered] = useState(topic?.offered ?? false);
  const [rows, setRows] = useState(() => rowsOf(topic?.keywords ?? []));
  const keywords = rows.map(({ rule }) => rule);
  const ready = code !== '' && Object.keys(names).length > 0 && keywords.every(({ channelId }) => channelId !== '');
  const change = (key: number, rule: Rule): void => {
    trial.reset();
    setRows(rows.map((row) => (row.key === key ? { key, rule } : row)));
  };
  const add = (first: string): void => {
    const rule = {
      channelId: rows.at(-1)?.rule.channelId ?? first,
      keyword: null,
      match: 'word',
      language: null,
      author: null,
      risk: null,
    } as const;
    setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, rule }]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { departments = [], jobFamilies = [] } = topic ?? {};
        save.mutate(
          { code, names, risk, priority, offered, departments, jobFamilies, keywords },
          { onSuccess: onSaved },
        );
      }}
    >
      <Stack>
        <NamesFields label={t('topic.name')} value={names} onChange={setNames} />
        {topic === null && (
          <TextInput
            label={t('topic.code')}
            description={t('topic.code.about')}
            required
            pattern="[a-z0-9][a-z0-9._\-]*"
            maxLength={60}
            dir="ltr"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        <Group align="flex-end">
          <NativeSelect
            label={t('topic.risk')}
            value={risk}
            onChange={(event) => setRisk(RISKS.find((one) => one === event.currentTarget.value) ?? 'low')}
            data={RISKS.map((value) => ({ value, label: say('risk', value) }))}
          />
          <NativeSelect
            label={t('topic.priority')}
            value={priority}
            onChange={(event) => {
              trial.reset();
              setPriority(PRIORITIES.find((one) => one === event.currentTarget.value) ?? 'normal');
            }}
            data={PRIORITIES.map((value) => ({ value, label: say('priority', value) }))}
          />
          <Switch
            label={t('topic.offered')}
            checked={offered}
            onChange={(event) => setOffered(event.currentTarget.checked)}
          />
        </Group>
        <Title order={2} size="h4">
          {t('topic.rules')}
        </Title>
        <p className="meta">{t('topic.rules.about')}</p>
        <Loaded query={channels} rows={2}>
          {({ items }) => (
            <Stack>
              {rows.map(({ key, rule }, at) => (
                <RuleRow
                  key={key}
                  number={at + 1}
                  rule={rule}
                  channels={items}
                  onChange={(next) => change(key, next)}
                  onRemove={() => setRows(rows.filter((row) => row.key !== key))}
                />
              ))}
              <Group>
                <Button variant="default" onClick={() => add(items[0]?.id ?? '')}>
                  {t('topic.rules.add')}
                </Button>
                <Button
                  variant="default"
                  loading={trial.isPending}
                  disabled={!keywords.every(({ channelId }) => channelId !== '')}
                  onClick={() => trial.mutate({ topicId: topic?.id ?? null, priority, keywords })}
                >
                  {t('trial.try')}
                </Button>
              </Group>
            </Stack>
          )}
        </Loaded>
        {trial.error !== null && <ProblemNotice error={trial.error} />}
        {trial.data !== undefined && <TrialResult result={trial.data} />}
        {save.error !== null && <ProblemNotice error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending} disabled={!ready}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
