import { Badge, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import {
  type Entity,
  type Showing,
  SHOWINGS,
  staffNamesQuery,
  useChangeStaffNames,
  useDecideStaffNames,
} from './staffnames';

/** Who reads names of the company's own people in what customers say, legal entity by legal entity. */
export function StaffNames(): JSX.Element {
  const t = useText();
  return (
    <Page
      title={t('staff-names.title')}
      about={t('staff-names.about')}
      actions={<Go to="/council">{t('council.title')}</Go>}
    >
      <Loaded query={useQuery(staffNamesQuery)}>
        {({ items }) => (
          <List label={t('council.entities')}>
            {items.map((entity) => (
              <Row key={entity.legalEntity} entity={entity} />
            ))}
          </List>
        )}
      </Loaded>
    </Page>
  );
}

function Row({ entity }: { entity: Entity }): JSX.Element {
  const t = useText();
  const code = useCode();
  const [open, setOpen] = useState(false);
  const { can, people, showing, since } = entity;
  const name = entity.legalEntity === '' ? t('council.none') : entity.legalEntity;
  return (
    <Sheet component="li">
      <Group justify="space-between" mb={entity.proposed === null ? 0 : 'sm'}>
        <div>
          <Text fw={600}>
            <bdi>{name}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {t('council.people', { count: people })}
            {since !== null && ` · ${t('staff-names.since', { date: t.date(since) })}`}
          </Text>
        </div>
        <Group>
          <Badge size="lg" tt="none" variant={showing === 'all' ? 'light' : 'filled'}>
            {code('staff-names.showing', showing)}
          </Badge>
          {can.includes('change') && (
            <Button
              size="xs"
              variant="default"
              aria-label={t('council.change-of', { name })}
              onClick={() => setOpen(true)}
            >
              {t('act.change')}
            </Button>
          )}
        </Group>
      </Group>
      <Proposed entity={entity} />
      <Dialog opened={open} title={name} onClose={() => setOpen(false)}>
        {open && <ChangeForm entity={entity} onDone={() => setOpen(false)} />}
      </Dialog>
    </Sheet>
  );
}

/** A change that shows more, until a second person decides. */
function Proposed({ entity: { can, proposed } }: { entity: Entity }): JSX.Element | null {
  const t = useText();
  const code = useCode();
  const decide = useDecideStaffNames();
  if (proposed === null) return decide.error === null ? null : <ProblemNotice error={decide.error} />;
  const { id, wanted, reason, proposedByMe } = proposed;
  return (
    <Notice title={t('staff-names.proposed', { showing: code('staff-names.showing', wanted) })}>
      <Text size="sm">
        <bdi>{reason}</bdi>
      </Text>
      {proposedByMe && <Text size="sm">{t('staff-names.waits')}</Text>}
      <Group>
        {can.includes('confirm') && (
          <Button size="xs" loading={decide.isPending} onClick={() => decide.mutate({ id, confirmed: true })}>
            {t('act.confirm')}
          </Button>
        )}
        {can.includes('refuse') && (
          <Button
            size="xs"
            variant="default"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ id, confirmed: false })}
          >
            {t(proposedByMe ? 'staff-names.take-back' : 'act.refuse')}
          </Button>
        )}
      </Group>
      {decide.error !== null && <ProblemNotice error={decide.error} />}
    </Notice>
  );
}

function ChangeForm({ entity: { legalEntity, showing }, onDone }: { entity: Entity; onDone: () => void }): JSX.Element {
  const t = useText();
  const code = useCode();
  const change = useChangeStaffNames();
  const [wanted, setWanted] = useState<Showing>(showing);
  const [reason, setReason] = useState('');
  const more = SHOWINGS.indexOf(wanted) < SHOWINGS.indexOf(showing);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ legalEntity, showing: wanted, reason: reason.trim() }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Radio.Group
          label={t('staff-names.who')}
          value={wanted}
          onChange={(value) => setWanted(SHOWINGS.find((one) => one === value) ?? showing)}
        >
          <Stack gap="xs" mt="xs">
            {SHOWINGS.map((value) => (
              <Radio key={value} value={value} label={code('staff-names.showing', value)} />
            ))}
          </Stack>
        </Radio.Group>
        {wanted !== showing && (
          <Text size="sm" role="status">
            {t(more ? 'staff-names.more' : 'staff-names.less')}
          </Text>
        )}
        <TextInput
          label={t('retention.reason')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {change.error !== null && <ProblemNotice error={change.error} />}
        <Group>
          <Button type="submit" loading={change.isPending} disabled={wanted === showing || reason.trim() === ''}>
            {t(more ? 'staff-names.propose' : 'act.change')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
