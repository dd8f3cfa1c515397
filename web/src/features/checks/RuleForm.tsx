import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { networksQuery } from '../channels/channels';
import { RELATIONSHIPS } from '../drafts/drafts';
import { type CheckRule, type Detector, SEVERITIES, type StatedRule, useAddRule, useRestateRule } from './checks';
import { OptionFields } from './OptionFields';

const ACCOUNT_KINDS = ['business', 'personal'] as const;

interface Props {
  /** The version to go on from; null: a new rule. */
  readonly rule: CheckRule | null;
  readonly detectors: readonly Detector[];
  readonly onDone: () => void;
}

/** A new rule, or a new version of one: from a day on, with a reason. */
export function RuleForm({ rule, detectors, onDone }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const add = useAddRule();
  const restate = useRestateRule(rule?.code ?? '');
  const networks = useQuery(networksQuery).data?.items ?? [];
  const [named, setNamed] = useState({ code: '', family: '', detector: rule?.detector ?? detectors[0]?.code ?? '' });
  const [stated, setStated] = useState<StatedRule>(() => from(rule));
  const [day, setDay] = useState('');
  const change = (changes: Partial<StatedRule>): void => setStated((before) => ({ ...before, ...changes }));
  const detector = detectors.find((each) => each.code === named.detector);
  const ready =
    stated.reason.trim() !== '' && Object.keys(stated.source).length > 0 && (rule !== null || named.code !== '');
  const send = (): void => {
    const body = { ...stated, reason: stated.reason.trim(), from: day === '' ? null : `${day}T00:00:00Z` };
    if (rule !== null) restate.mutate(body, { onSuccess: onDone });
    else if (detector !== undefined) {
      add.mutate(
        { ...body, code: named.code, family: named.family || null, detector: detector.code },
        { onSuccess: onDone },
      );
    }
  };
  const error = restate.error ?? add.error;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) send();
      }}
    >
      <Stack>
        {rule === null && (
          <>
            <TextInput
              label={t('checks.code')}
              description={t('checks.code.about')}
              required
              dir="ltr"
              maxLength={60}
              value={named.code}
              onChange={(event) => setNamed({ ...named, code: event.currentTarget.value })}
            />
            <TextInput
              label={t('checks.family')}
              description={t('checks.family.about')}
              dir="ltr"
              maxLength={60}
              value={named.family}
              onChange={(event) => setNamed({ ...named, family: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('checks.detector')}
              value={named.detector}
              onChange={(event) => {
                setNamed({ ...named, detector: event.currentTarget.value });
                change({ options: {} });
              }}
              data={detectors.map((each) => ({ value: each.code, label: code('detector', each.code) }))}
            />
            <NamesFields
              label={t('checks.name')}
              value={stated.titles ?? {}}
              onChange={(titles) => change({ titles })}
            />
          </>
        )}
        <NativeSelect
          label={t('checks.severity')}
          value={stated.severity}
          onChange={(event) =>
            change({ severity: SEVERITIES.find((known) => known === event.currentTarget.value) ?? 'note' })
          }
          data={SEVERITIES.map((value) => ({ value, label: code('severity', value) }))}
        />
        <OptionFields
          key={named.detector}
          fields={detector?.fields ?? []}
          options={stated.options}
          onChange={(options) => change({ options: { ...options } })}
        />
        <TextInput
          label={t('checks.countries')}
          description={t('checks.countries.about')}
          dir="ltr"
          defaultValue={stated.countries.join(' ')}
          onChange={(event) =>
            change({
              countries: event.currentTarget.value
                .toUpperCase()
                .split(/[\s,]+/)
                .filter(Boolean),
            })
          }
        />
        <Boxes
          label={t('checks.networks')}
          values={networks.map((network) => ({ value: network.code, label: t.names(network.names) }))}
          chosen={stated.networks}
          onChange={(chosen) => change({ networks: chosen })}
        />
        <Boxes
          label={t('checks.account-kinds')}
          values={ACCOUNT_KINDS.map((value) => ({ value, label: code('account', value) }))}
          chosen={stated.accountKinds}
          onChange={(chosen) => change({ accountKinds: ACCOUNT_KINDS.filter((kind) => chosen.includes(kind)) })}
        />
        <Boxes
          label={t('checks.relationships')}
          values={RELATIONSHIPS.map((value) => ({ value, label: code('relationship', value) }))}
          chosen={stated.relationships}
          onChange={(chosen) => change({ relationships: RELATIONSHIPS.filter((each) => chosen.includes(each)) })}
        />
        <NamesFields label={t('checks.source-text')} value={stated.source} onChange={(source) => change({ source })} />
        <TextInput
          label={t('checks.source-link')}
          dir="ltr"
          maxLength={1000}
          value={stated.sourceLink ?? ''}
          onChange={(event) => change({ sourceLink: event.currentTarget.value.trim() || null })}
        />
        <TextInput
          type="date"
          label={t('checks.from')}
          description={t('checks.from.about')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          label={t('checks.reason')}
          required
          maxLength={500}
          value={stated.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        {error !== null && <ProblemNotice error={error} />}
        <Group>
          <Button type="submit" loading={restate.isPending || add.isPending} disabled={!ready}>
            {t(rule === null ? 'checks.add' : 'checks.change')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function from(rule: CheckRule | null): StatedRule {
  const none = { countries: [], networks: [], accountKinds: [], relationships: [], kinds: [] };
  if (rule === null) return { ...none, severity: 'warning', options: {}, source: {}, reason: '' };
  const { severity, options, titles, source, sourceLink, document, clause } = rule;
  const { countries, networks, accountKinds, relationships, kinds } = rule as StatedRule;
  return {
    ...{ severity, options, titles, source, sourceLink, document, clause, reason: '' },
    ...{ countries, networks, accountKinds, relationships, kinds },
  };
}

interface BoxesProps {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Some of several; none: all of them. */
function Boxes({ label, values, chosen, onChange }: BoxesProps): JSX.Element {
  const t = useText();
  return (
    <Checkbox.Group label={label} description={t('checks.none-is-all')} value={[...chosen]} onChange={onChange}>
      <Group gap="md" mt={6}>
        {values.map((each) => (
          <Checkbox key={each.value} value={each.value} label={each.label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
