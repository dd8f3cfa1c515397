import { Button, Group as Row, NativeSelect, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Sheet } from '../../ui/Sheet';
import type { Attribute } from './audiences';
import { type Group, newCondition, newGroup, type Part, replace } from './rule';
import { RuleCondition } from './RuleCondition';

interface Props {
  readonly group: Group;
  readonly attributes: readonly Attribute[];
  readonly depth?: number;
  readonly onChange: (group: Group) => void;
  readonly onRemove?: () => void;
}

const DEEPEST = 4;

/** Conditions of which all, or any, have to hold; groups stand in groups. */
export function RuleGroup({ group, attributes, depth = 1, onChange, onRemove }: Props): JSX.Element {
  const t = useText();
  const change = (key: string, next: Part | null): void => onChange(replace(group, key, next));
  const add = (part: Part): void => onChange({ ...group, parts: [...group.parts, part] });
  return (
    <Sheet component="section" aria-label={t('rule.group', { depth })} p="sm">
      <Stack gap="sm">
        <Row gap="sm" align="flex-end" justify="space-between">
          <Row gap="sm" align="flex-end">
            {group.parts.length > 1 && (
              <NativeSelect
                label={t('rule.by')}
                value={group.by}
                onChange={(event) => onChange({ ...group, by: event.currentTarget.value === 'any' ? 'any' : 'all' })}
                data={[
                  { value: 'all', label: t('rule.by.all') },
                  { value: 'any', label: t('rule.by.any') },
                ]}
              />
            )}
            {onRemove !== undefined && (
              <NativeSelect
                label={t('rule.holds')}
                value={group.negated ? 'not' : 'is'}
                onChange={(event) => onChange({ ...group, negated: event.currentTarget.value === 'not' })}
                data={[
                  { value: 'is', label: t('rule.group.is') },
                  { value: 'not', label: t('rule.group.not') },
                ]}
              />
            )}
          </Row>
          {onRemove !== undefined && (
            <Button variant="subtle" color="red" leftSection={<Icon name="bin" />} onClick={onRemove}>
              {t('rule.group.remove')}
            </Button>
          )}
        </Row>
        {group.parts.length === 0 && <Text>{t('rule.everyone')}</Text>}
        {group.parts.map((part) =>
          part.kind === 'group' ? (
            <RuleGroup
              key={part.key}
              group={part}
              attributes={attributes}
              depth={depth + 1}
              onChange={(next) => change(part.key, next)}
              onRemove={() => change(part.key, null)}
            />
          ) : (
            <RuleCondition
              key={part.key}
              condition={part}
              attributes={attributes}
              onChange={(next) => change(part.key, next)}
              onRemove={() => change(part.key, null)}
            />
          ),
        )}
        <Row gap="sm">
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => add(newCondition())}>
            {t('rule.add')}
          </Button>
          {depth < DEEPEST && (
            <Button
              variant="subtle"
              leftSection={<Icon name="plus" />}
              onClick={() => add(newGroup(group.by === 'all' ? 'any' : 'all', [newCondition(), newCondition()]))}
            >
              {t('rule.add.group')}
            </Button>
          )}
        </Row>
      </Stack>
    </Sheet>
  );
}
