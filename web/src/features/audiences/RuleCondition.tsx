import { ActionIcon, Group, NativeSelect, NumberInput, TagsInput, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import type { Attribute } from './audiences';
import { PersonSelect } from './PersonSelect';
import { type Condition, newCondition } from './rule';

interface Props {
  readonly condition: Condition;
  readonly attributes: readonly Attribute[];
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

/** One condition: what, whether it has to be so, and which values. */
export function RuleCondition({ condition, attributes, onChange, onRemove }: Props): JSX.Element {
  const t = useText();
  const attribute = attributes.find(({ kind, code }) => `${kind} ${code}` === condition.about);
  return (
    <Group gap="sm" align="flex-end" role="group" aria-label={t('rule.condition')}>
      <NativeSelect
        label={t('rule.about')}
        value={condition.about}
        onChange={(event) => onChange({ ...newCondition(event.currentTarget.value), key: condition.key })}
        data={attributes.map(({ kind, code, names }) => ({ value: `${kind} ${code}`, label: t.names(names) }))}
      />
      <NativeSelect
        label={t('rule.holds')}
        value={condition.negated ? 'not' : 'is'}
        onChange={(event) => onChange({ ...condition, negated: event.currentTarget.value === 'not' })}
        data={[
          { value: 'is', label: t('rule.is') },
          { value: 'not', label: t('rule.is-not') },
        ]}
      />
      {attribute !== undefined && <Values condition={condition} attribute={attribute} onChange={onChange} />}
      <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('rule.remove')} onClick={onRemove}>
        <Icon name="bin" />
      </ActionIcon>
    </Group>
  );
}

interface ValuesProps {
  readonly condition: Condition;
  readonly attribute: Attribute;
  readonly onChange: (condition: Condition) => void;
}

function Values({ condition, attribute, onChange }: ValuesProps): JSX.Element {
  const t = useText();
  if (attribute.shape === 'manager') {
    return (
      <PersonSelect
        label={t('rule.manager')}
        value={condition.under}
        onChange={(under) => onChange({ ...condition, under })}
      />
    );
  }
  if (attribute.shape === 'numbers' || attribute.shape === 'dates') {
    const ends = [
      { end: 'from' as const, label: t('rule.from') },
      { end: 'to' as const, label: t('rule.to') },
    ];
    return (
      <>
        {ends.map(({ end, label }) =>
          attribute.shape === 'numbers' ? (
            <NumberInput
              key={end}
              label={label}
              w={110}
              allowDecimal={false}
              value={condition[end]}
              onChange={(value) => onChange({ ...condition, [end]: String(value) })}
            />
          ) : (
            <TextInput
              key={end}
              type="date"
              label={label}
              value={condition[end]}
              onChange={(event) => onChange({ ...condition, [end]: event.currentTarget.value })}
            />
          ),
        )}
      </>
    );
  }
  const closed = attribute.kind === 'trait' || attribute.code === 'role' || attribute.code === 'language';
  const named = attribute.values.map(({ value, names }) => ({ value, label: names === null ? value : t.names(names) }));
  if (closed && named.length > 0) {
    return <Closed label={t('rule.values')} named={named} condition={condition} onChange={onChange} />;
  }
  return (
    <TagsInput
      label={t('rule.values')}
      description={t('rule.values.about')}
      miw={220}
      style={{ flex: 1 }}
      data={named.map(({ value }) => value)}
      value={[...condition.is]}
      onChange={(is) => onChange({ ...condition, is })}
      maxDropdownHeight={220}
      limit={50}
    />
  );
}

/** Values of a list that is closed: chosen by name, kept by code. */
function Closed({
  label,
  named,
  condition,
  onChange,
}: {
  readonly label: string;
  readonly named: readonly { value: string; label: string }[];
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
}): JSX.Element {
  const nameOf = (value: string): string => named.find((one) => one.value === value)?.label ?? value;
  const valueOf = (name: string): string | undefined => named.find((one) => one.label === name)?.value;
  return (
    <TagsInput
      label={label}
      miw={220}
      style={{ flex: 1 }}
      data={named.map((one) => one.label)}
      value={condition.is.map(nameOf)}
      onChange={(names) =>
        onChange({
          ...condition,
          is: names.flatMap((name) => valueOf(name) ?? (condition.is.includes(name) ? name : [])),
        })
      }
    />
  );
}
