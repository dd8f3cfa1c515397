import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { PersonSelect } from '../audiences/PersonSelect';
import { type NetworkRole, publishersQuery, rolesQuery, useConfirmRoles, useEndRole, useNameRole } from './channels';

/** Who holds which role on the network itself, looked at again every quarter. */
export function NetworkRoles({ id }: { id: string }): JSX.Element {
  const t = useText();
  const query = useQuery(rolesQuery(id));
  const confirm = useConfirmRoles(id);
  return (
    <Section title={t('roles.title')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('roles.about')} {t('roles.no-keys')}
        </Text>
        <Loaded query={query} rows={2}>
          {({ items, confirmBy, can }) => (
            <Sheet>
              <Stack>
                {items.length === 0 && <Text c="dimmed">{t('roles.none')}</Text>}
                <ul className="plain" aria-label={t('roles.title')}>
                  {items.map((role) => (
                    <Role key={role.id} role={role} may={can.includes('change')} />
                  ))}
                </ul>
                {confirmBy !== null && (
                  <Group justify="space-between">
                    <Text size="sm">{t('roles.confirm-by', { date: t.date(confirmBy) })}</Text>
                    {can.includes('confirm') && (
                      <Button
                        size="sm"
                        variant="default"
                        loading={confirm.isPending}
                        onClick={() => confirm.mutate(items.map((role) => role.id))}
                      >
                        {t('roles.confirm')}
                      </Button>
                    )}
                  </Group>
                )}
                {confirm.error !== null && <ProblemNotice error={confirm.error} />}
                {can.includes('change') && <NameRole id={id} />}
              </Stack>
            </Sheet>
          )}
        </Loaded>
      </Stack>
    </Section>
  );
}

function Role({ role, may }: { role: NetworkRole; may: boolean }): JSX.Element {
  const t = useText();
  const end = useEndRole();
  const name = displayName(role, t.language);
  return (
    <li>
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 220px', minInlineSize: 0 }}>
          <Text fw={600}>
            <bdi>{name}</bdi> · <bdi>{role.role}</bdi>
          </Text>
          {role.outside !== null && (
            <Text size="sm">
              {t('roles.outside.of', { firm: role.outside.firm })} · <bdi>{role.outside.contact}</bdi>
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {t('roles.since', { date: t.date(role.since) })} ·{' '}
            {t('roles.confirmed', { date: t.date(role.confirmedAt), name: role.confirmedBy })}
          </Text>
          {!role.active && <Notice tone="bad" title={t('roles.left')} />}
          {end.error !== null && <ProblemNotice error={end.error} />}
        </div>
        {may && (
          <Button
            size="xs"
            variant="subtle"
            loading={end.isPending}
            aria-label={t('roles.end-of', { name })}
            onClick={() => end.mutate(role.id)}
          >
            {t('roles.end')}
          </Button>
        )}
      </Group>
    </li>
  );
}

type Outside = NonNullable<NetworkRole['outside']>;

const NOBODY: Outside = { name: '', firm: '', contact: '' };

function NameRole({ id }: { id: string }): JSX.Element {
  const t = useText();
  const searches = usePermission('people:read');
  const name = useNameRole(id);
  const [personId, setPerson] = useState('');
  const [outside, setOutside] = useState<Outside | null>(null);
  const [role, setRole] = useState('');
  const [since, setSince] = useState('');
  const named = outside === null ? personId !== '' : Object.values(outside).every((each) => each.trim() !== '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        name.mutate(
          { personId: outside === null ? personId : null, outside, role: role.trim(), since },
          {
            onSuccess: () => {
              setPerson('');
              setOutside(null);
              setRole('');
            },
          },
        );
      }}
    >
      <Stack gap="sm">
        <Checkbox
          label={t('roles.outside')}
          description={t('roles.outside.about')}
          checked={outside !== null}
          onChange={(event) => setOutside(event.currentTarget.checked ? NOBODY : null)}
        />
        <Group align="flex-end">
          {outside !== null ? (
            (['name', 'firm', 'contact'] as const).map((field) => (
              <TextInput
                key={field}
                label={t(`roles.outside.${field}`)}
                maxLength={120}
                value={outside[field]}
                onChange={(event) => setOutside({ ...outside, [field]: event.currentTarget.value })}
              />
            ))
          ) : searches ? (
            <PersonSelect label={t('roles.person')} by="id" value={personId} onChange={setPerson} />
          ) : (
            <OfPublishers id={id} value={personId} onChange={setPerson} />
          )}
          <TextInput
            label={t('roles.role')}
            placeholder={t('roles.role.example')}
            maxLength={60}
            value={role}
            onChange={(event) => setRole(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('roles.from')}
            value={since}
            onChange={(event) => setSince(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            loading={name.isPending}
            disabled={!named || role.trim() === '' || since === ''}
          >
            {t('channel.add')}
          </Button>
        </Group>
        {name.error !== null && <ProblemNotice error={name.error} />}
      </Stack>
    </form>
  );
}

/** An owner who may not search the directory names those who publish there. */
function OfPublishers({
  id,
  value,
  onChange,
}: {
  id: string;
  value: string;
  onChange: (id: string) => void;
}): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(publishersQuery(id));
  const people = (query.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <NativeSelect
      label={t('roles.person')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('act.choose') },
        ...people.map((person) => ({ value: person.personId, label: displayName(person, t.language) })),
      ]}
    />
  );
}
