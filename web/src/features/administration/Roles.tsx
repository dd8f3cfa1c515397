import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { PersonSelect } from '../audiences/PersonSelect';
import { type Holder, holdersQuery, type Role, ROLES, useGrant, useTakeAway } from './administration';
import { GrantForm } from './GrantForm';
import { Places } from './Places';
import { useScopeWords } from './scope';
import { TakeAway } from './TakeAway';

/** Who holds which role, how far, since when and from what. */
export function Roles(): JSX.Element {
  const t = useText();
  const [role, setRole] = useState<Role | ''>('');
  const query = useInfiniteQuery(holdersQuery(role));
  const [open, setOpen] = useState(false);
  return (
    <Page
      title={t('admin.roles')}
      about={t('admin.roles.about')}
      actions={<Button onClick={() => setOpen(true)}>{t('admin.grant')}</Button>}
    >
      <Places />
      <Stack>
        <NativeSelect
          label={t('admin.role')}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role | '')}
          data={[
            { value: '', label: t('admin.all-roles') },
            ...ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
          ]}
        />
        <Pages query={query} empty={<Empty title={t('admin.no-holders')} icon="permits" />}>
          {(holders) => (
            <List label={t('admin.roles')}>
              {holders.map((holder) => (
                <HolderRow key={holder.id} holder={holder} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
      <Dialog opened={open} title={t('admin.grant')} onClose={() => setOpen(false)}>
        {open && <Grant onDone={() => setOpen(false)} />}
      </Dialog>
    </Page>
  );
}

function Grant({ onDone }: { onDone: () => void }): JSX.Element {
  const t = useText();
  const grant = useGrant();
  const [person, setPerson] = useState('');
  return (
    <GrantForm
      ready={person !== ''}
      act={t('admin.grant')}
      pending={grant.isPending}
      error={grant.error}
      onState={(stated) => grant.mutate({ id: person, ...stated }, { onSuccess: onDone })}
    >
      <PersonSelect label={t('admin.person')} by="id" value={person} onChange={setPerson} />
    </GrantForm>
  );
}

function HolderRow({ holder }: { holder: Holder }): JSX.Element {
  const t = useText();
  const code = useCode();
  const words = useScopeWords();
  const takeAway = useTakeAway();
  const role = code('role', holder.role);
  const name = displayName(holder, t.language);
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h5">
            <Go to="/accounts/$id" params={{ id: holder.personId }}>
              <bdi>{name}</bdi>
            </Go>
          </Title>
          <Text fw={600}>{role}</Text>
          <Text size="sm">{words(holder.scope)}</Text>
          <Text size="sm" className="words">
            {holder.group === null ? holder.reason : t('admin.by-group', { group: holder.group })}
          </Text>
          <Text size="sm" c="dimmed">
            {t('admin.since', { at: t.date(holder.since), by: holder.grantedByName ?? t('admin.by-obi') })}
          </Text>
        </div>
        {holder.can.includes('end') && (
          <TakeAway
            title={t('admin.take-away.title', { role, name })}
            label={t('admin.take-away.from', { role, name })}
            act={t('admin.take-away')}
            about={t('admin.take-away.about')}
            pending={takeAway.isPending}
            error={takeAway.error}
            onEnd={(reason, done) =>
              takeAway.mutate({ id: holder.personId, role: holder.role, reason }, { onSuccess: done })
            }
          />
        )}
      </Group>
    </Sheet>
  );
}
