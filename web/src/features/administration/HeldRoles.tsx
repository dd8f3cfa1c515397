import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type Account, type Held, heldQuery, useGrant, useTakeAway } from './administration';
import { GrantForm } from './GrantForm';
import { useScopeWords } from './scope';
import { TakeAway } from './TakeAway';

/** The roles of one person, now and before; nobody changes their own. */
export function HeldRoles({ account }: { account: Account }): JSX.Element {
  const t = useText();
  const query = useQuery(heldQuery(account.personId));
  const grant = useGrant();
  const [open, setOpen] = useState(false);
  const may = account.can.includes('change-roles');
  const name = displayName(account, t.language);
  return (
    <Section
      title={t('admin.roles')}
      beside={may ? <Button onClick={() => setOpen(true)}>{t('admin.grant')}</Button> : undefined}
    >
      {!may && <Text c="dimmed">{t('admin.own-roles')}</Text>}
      <Loaded query={query}>
        {({ items }) => (
          <Stack>
            {items.length === 0 && <Text c="dimmed">{t('admin.no-roles')}</Text>}
            <List label={t('admin.roles')}>
              {items.map((held) => (
                <HeldRow key={`${held.role} ${held.source} ${held.from}`} held={held} account={account} may={may} />
              ))}
            </List>
          </Stack>
        )}
      </Loaded>
      <Dialog opened={open} title={t('admin.grant.to', { name })} onClose={() => setOpen(false)}>
        <GrantForm
          act={t('admin.grant')}
          pending={grant.isPending}
          error={grant.error}
          onState={(stated) => grant.mutate({ id: account.personId, ...stated }, { onSuccess: () => setOpen(false) })}
        />
      </Dialog>
    </Section>
  );
}

function HeldRow({ held, account, may }: { held: Held; account: Account; may: boolean }): JSX.Element {
  const t = useText();
  const code = useCode();
  const words = useScopeWords();
  const takeAway = useTakeAway();
  const role = code('role', held.role);
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>{role}</Text>
          <Text size="sm">{words(held.scope)}</Text>
          <Text size="sm" className="words">
            {held.group === null ? held.reason : t('admin.by-group', { group: held.group })}
          </Text>
          <Text size="sm" c="dimmed">
            {held.until === null
              ? t('admin.since', { at: t.date(held.from), by: held.grantedByName ?? t('admin.by-obi') })
              : t('admin.held', { from: t.date(held.from), until: t.date(held.until) })}
          </Text>
        </div>
        {may && held.until === null && held.source === 'hand' && (
          <TakeAway
            title={t('admin.take-away.title', { role, name: displayName(account, t.language) })}
            label={t('admin.take-away.of', { role })}
            act={t('admin.take-away')}
            about={t('admin.take-away.about')}
            pending={takeAway.isPending}
            error={takeAway.error}
            onEnd={(reason, done) =>
              takeAway.mutate({ id: account.personId, role: held.role, reason }, { onSuccess: done })
            }
          />
        )}
      </Group>
    </Sheet>
  );
}
