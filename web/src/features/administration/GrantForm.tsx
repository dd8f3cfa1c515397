import { Button, Group, MultiSelect, NativeSelect, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, type ReactNode, useState } from 'react';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { attributesQuery } from '../audiences/audiences';
import { type Role, ROLES, type Scope, type StatedRole } from './administration';
import { type Dimension, LIMITS, useScopeNames } from './scope';

interface Props {
  /** Whose role it is, where that is asked too. */
  readonly children?: ReactNode;
  readonly ready?: boolean;
  readonly act: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onState: (stated: StatedRole) => void;
}

/** States a role: which, how far, why. Nothing reaches everywhere because somebody forgot to say how far. */
export function GrantForm({ children, ready = true, act, pending, error, onState }: Props): JSX.Element {
  const t = useText();
  const [role, setRole] = useState<Role | ''>('');
  const [limited, setLimited] = useState<'limited' | 'everywhere'>('limited');
  const [scope, setScope] = useState<Scope>({});
  const [reason, setReason] = useState('');
  const limits = role === '' ? [] : (LIMITS[role] ?? []);
  const within = limits.length > 0 && limited === 'limited';
  const stated = Object.fromEntries(limits.flatMap((each) => (scope[each]?.length ? [[each, scope[each]]] : [])));
  const complete = ready && role !== '' && reason.trim() !== '' && (!within || Object.keys(stated).length > 0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (role === '' || !complete) return;
        onState({ role, reason: reason.trim(), ...(within ? { scope: stated } : {}) });
      }}
    >
      <Stack>
        {error !== null && <ProblemNotice error={error} />}
        {children}
        <NativeSelect
          label={t('admin.role')}
          required
          value={role}
          onChange={(event) => {
            setRole(event.currentTarget.value as Role | '');
            setScope({});
          }}
          data={[
            { value: '', label: t('act.choose') },
            ...ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
          ]}
        />
        {role !== '' && <Text size="sm">{t(`admin.role.about.${role}`)}</Text>}
        {limits.length > 0 && (
          <>
            <Choice
              label={t('admin.scope')}
              labelled
              value={limited}
              onChange={setLimited}
              options={[
                { value: 'limited', label: t('admin.scope.limited') },
                { value: 'everywhere', label: t('admin.everywhere') },
              ]}
            />
            {within && (
              <>
                <Text size="sm" c="dimmed">
                  {t('admin.scope.about')}
                </Text>
                {limits.map((each) => (
                  <ScopeField
                    key={each}
                    dimension={each}
                    value={scope[each] ?? []}
                    onChange={(values) => setScope({ ...scope, [each]: values })}
                  />
                ))}
              </>
            )}
          </>
        )}
        <TextInput
          label={t('admin.reason')}
          description={t('admin.reason.about')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={pending} disabled={!complete}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface FieldProps {
  readonly dimension: Dimension;
  readonly value: string[];
  readonly onChange: (values: string[]) => void;
}

function ScopeField({ dimension, value, onChange }: FieldProps): JSX.Element {
  const t = useText();
  const names = useScopeNames();
  const attributes = useQuery(attributesQuery);
  const label = t(`admin.scope.${dimension}`);
  if (dimension === 'channels' || dimension === 'topics') {
    return (
      <MultiSelect
        label={label}
        searchable
        data={names[dimension]}
        value={value}
        onChange={onChange}
        nothingFoundMessage={t('admin.scope.nothing')}
      />
    );
  }
  const attribute = dimension === 'departments' ? 'department' : 'legalEntity';
  const known = attributes.data?.items.find(({ code }) => code === attribute)?.values ?? [];
  return (
    <TagsInput
      label={label}
      description={t('admin.scope.as-in-data')}
      data={known.map((each) => each.value)}
      limit={50}
      value={value}
      onChange={onChange}
    />
  );
}
