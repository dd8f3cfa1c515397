import { Badge, Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type FollowUp, followUpsQuery, useDropFollowUp, useStateFollowUp } from './followUps';

/** For how long after publishing authors are asked to stay and answer: everywhere, and on channels that differ. */
export function FollowUps(): JSX.Element {
  const t = useText();
  const query = useQuery(followUpsQuery);
  return (
    <Page
      title={t('follow-up.title')}
      about={t('follow-up.about')}
      actions={<Go to="/channels">{t('channels.title')}</Go>}
    >
      <Loaded query={query}>
        {({ items }) => (
          <List label={t('follow-up.title')}>
            {items.map((item) => (
              <Row key={item.channelId ?? ''} item={item} />
            ))}
          </List>
        )}
      </Loaded>
    </Page>
  );
}

function Row({ item }: { item: FollowUp }): JSX.Element {
  const t = useText();
  const may = usePermission('channels:write');
  const [changing, setChanging] = useState(false);
  const { channelId, own, afterHours, untilHours, reason, from } = item;
  const name = item.channelNames === null ? t('follow-up.general') : t.names(item.channelNames);
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={4} style={{ flex: '1 1 240px', minInlineSize: 0 }}>
          <Group gap="xs">
            <Text fw={600}>
              <bdi>{name}</bdi>
            </Text>
            {own && <Badge tt="none">{t('follow-up.own')}</Badge>}
          </Group>
          <Text size="sm">{t('follow-up.window', { after: afterHours, until: untilHours })}</Text>
          {(own || channelId === null) && reason !== null && (
            <Text size="sm" c="dimmed">
              {t('follow-up.since', { date: t.date(from) })} · <bdi>{reason}</bdi>
            </Text>
          )}
        </Stack>
        {may && (
          <Group gap="xs">
            {own && channelId !== null && <Drop channelId={channelId} />}
            <Button
              size="sm"
              variant="default"
              aria-label={t('follow-up.of', { name })}
              onClick={() => setChanging(true)}
            >
              {t('follow-up.change')}
            </Button>
          </Group>
        )}
      </Group>
      <Dialog opened={changing} title={t('follow-up.of', { name })} onClose={() => setChanging(false)}>
        <Form item={item} onSaved={() => setChanging(false)} />
      </Dialog>
    </Sheet>
  );
}

function Drop({ channelId }: { channelId: string }): JSX.Element {
  const t = useText();
  const drop = useDropFollowUp(channelId);
  return (
    <>
      <Button size="sm" variant="subtle" loading={drop.isPending} onClick={() => drop.mutate(undefined)}>
        {t('follow-up.drop')}
      </Button>
      {drop.error !== null && <ProblemNotice error={drop.error} />}
    </>
  );
}

function Form({ item, onSaved }: { item: FollowUp; onSaved: () => void }): JSX.Element {
  const t = useText();
  const state = useStateFollowUp(item.channelId);
  const [after, setAfter] = useState<number | string>(item.afterHours);
  const [until, setUntil] = useState<number | string>(item.untilHours);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = { afterHours: Number(after), untilHours: Number(until), reason: reason.trim() };
        state.mutate(body, { onSuccess: onSaved });
      }}
    >
      <Stack>
        <NumberInput
          label={t('follow-up.after')}
          min={1}
          max={72}
          allowDecimal={false}
          value={after}
          onChange={setAfter}
        />
        <NumberInput
          label={t('follow-up.until')}
          min={2}
          max={336}
          allowDecimal={false}
          value={until}
          onChange={setUntil}
        />
        <TextInput
          label={t('retention.reason')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {state.error !== null && <ProblemNotice error={state.error} />}
        <Group>
          <Button type="submit" loading={state.isPending} disabled={reason.trim().length < 3}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
