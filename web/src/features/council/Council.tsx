import { Badge, Button, Group, NumberInput, Stack, Switch, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import {
  type Definitions,
  definitionsQuery,
  type Entity,
  settingsQuery,
  useChangeCouncil,
  useDecideCouncil,
} from './council';

/** What may be seen of people, legal entity by legal entity. */
export function Council(): JSX.Element {
  const t = useText();
  const settings = useQuery(settingsQuery);
  const definitions = useQuery(definitionsQuery);
  return (
    <Page
      title={t('council.title')}
      about={t('council.about')}
      actions={
        <>
          <Go to="/track-record-settings">{t('track-record.settings')}</Go>
          <Go to="/staff-names">{t('staff-names.title')}</Go>
        </>
      }
      wide
    >
      <Stack gap="xl">
        <Loaded query={settings}>
          {({ items }) => (
            <List label={t('council.entities')}>
              {items.map((entity) => (
                <EntityRow key={entity.legalEntity} entity={entity} />
              ))}
            </List>
          )}
        </Loaded>
        <section>
          <Title order={2} size="h4" mb="sm">
            {t('council.matrix')}
          </Title>
          <Loaded query={definitions}>{(found) => <Matrix definitions={found} />}</Loaded>
        </section>
      </Stack>
    </Page>
  );
}

function EntityRow({ entity }: { entity: Entity }): JSX.Element {
  const t = useText();
  const loosened = useLoosened();
  const decide = useDecideCouncil();
  const [open, setOpen] = useState(false);
  const name = entity.legalEntity === '' ? t('council.none') : entity.legalEntity;
  const { proposed } = entity;
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <div>
          <Text fw={600}>
            <bdi>{name}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {t('council.people', { count: entity.people })}
          </Text>
        </div>
        <Group>
          <Badge size="lg" variant={entity.on ? 'filled' : 'light'}>
            {entity.on ? t('council.on', { minimum: entity.minimum }) : t('council.off')}
          </Badge>
          {entity.can.includes('change') && (
            <Button
              size="xs"
              variant="default"
              onClick={() => setOpen(true)}
              aria-label={t('council.change-of', { name })}
            >
              {t('act.change')}
            </Button>
          )}
        </Group>
      </Group>
      {proposed !== null && (
        <Group mt="sm">
          <Text size="sm">{t('council.proposed', { what: loosened(proposed.loosens), reason: proposed.reason })}</Text>
          {entity.can.includes('confirm') && (
            <Button
              size="xs"
              loading={decide.isPending}
              onClick={() => decide.mutate({ id: proposed.id, confirmed: true })}
            >
              {t('act.confirm')}
            </Button>
          )}
          {entity.can.includes('refuse') && (
            <Button size="xs" variant="default" onClick={() => decide.mutate({ id: proposed.id, confirmed: false })}>
              {t('act.refuse')}
            </Button>
          )}
        </Group>
      )}
      {decide.error !== null && <ProblemNotice error={decide.error} />}
      <Dialog opened={open} title={name} onClose={() => setOpen(false)}>
        {open && <ChangeForm entity={entity} onDone={() => setOpen(false)} />}
      </Dialog>
    </Sheet>
  );
}

function ChangeForm({ entity, onDone }: { entity: Entity; onDone: () => void }): JSX.Element {
  const t = useText();
  const change = useChangeCouncil();
  const [on, setOn] = useState(entity.on);
  const [minimum, setMinimum] = useState<number | string>(entity.minimum ?? 8);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = { legalEntity: entity.legalEntity, on, reason: reason.trim() };
        change.mutate(on ? { ...body, minimum: Number(minimum) } : body, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Switch label={t('council.switch')} checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
        {on && (
          <NumberInput
            label={t('council.minimum')}
            min={3}
            max={1000}
            allowDecimal={false}
            value={minimum}
            onChange={setMinimum}
          />
        )}
        <TextInput
          label={t('retention.reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {t('council.two')}
        </Text>
        {change.error !== null && <ProblemNotice error={change.error} />}
        <Button type="submit" loading={change.isPending} disabled={reason.trim() === ''}>
          {t('act.save')}
        </Button>
      </Stack>
    </form>
  );
}

/** What a change would let out, in words: `off`, `minimum`, or cells of the matrix, `data/purpose/role`. */
function useLoosened(): (loosens: readonly string[]) => string {
  const t = useText();
  const code = useCode();
  const { data: definitions } = useQuery(definitionsQuery);
  const named = (list: Definitions['data'] | undefined, wanted: string | undefined): string =>
    t.names(list?.find((one) => one.code === wanted)?.names);
  const words = (loosens: string): string => {
    if (loosens === 'off' || loosens === 'minimum') return t(`council.loosens.${loosens}`);
    const [data, purpose, role = ''] = loosens.split('/');
    return t('council.loosens.sight', {
      data: named(definitions?.data, data),
      purpose: named(definitions?.purposes, purpose),
      role: code('role', role),
    });
  };
  return (loosens) => loosens.map(words).join('; ');
}

const ROLES = ['hr', 'lead', 'coach', 'auditor', 'council', 'admin'] as const;

function Matrix({ definitions }: { definitions: Definitions }): JSX.Element {
  const t = useText();
  const sightOf = (data: string, purpose: string, role: string): 'none' | 'aggregate' | 'individual' =>
    definitions.matrix.find((cell) => cell.data === data && cell.purpose === purpose && cell.role === role)?.sight ??
    'none';
  return (
    <div role="region" aria-label={t('council.matrix')} tabIndex={0} style={{ overflowX: 'auto' }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('council.data')}</Table.Th>
            <Table.Th>{t('council.purpose')}</Table.Th>
            {ROLES.map((role) => (
              <Table.Th key={role}>{t(`role.${role}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {definitions.data.flatMap((data) =>
            definitions.purposes.map((purpose) => (
              <Table.Tr key={`${data.code} ${purpose.code}`}>
                <Table.Td>{t.names(data.names)}</Table.Td>
                <Table.Td>{t.names(purpose.names)}</Table.Td>
                {ROLES.map((role) => (
                  <Table.Td key={role}>{t(`sight.${sightOf(data.code, purpose.code, role)}`)}</Table.Td>
                ))}
              </Table.Tr>
            )),
          )}
        </Table.Tbody>
      </Table>
    </div>
  );
}
