import { Badge, Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Entity, settingsQuery, useDecideSwitch, useSwitch } from './trackrecords';

/** Which legal entities use track records: off at once, on again by two. */
export function Settings(): JSX.Element {
  const t = useText();
  const query = useQuery(settingsQuery);
  return (
    <Page title={t('track-record.settings')} about={t('track-record.settings.about')}>
      <Loaded query={query}>
        {({ items }) => (
          <List label={t('track-record.settings')}>
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
  const change = useSwitch();
  const decide = useDecideSwitch(entity.proposedId ?? '');
  const [reason, setReason] = useState('');
  const { legalEntity, can, on } = entity;
  const changes = can.includes('off') || can.includes('propose');
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <Text fw={600}>
          <bdi>{legalEntity === '' ? t('council.none') : legalEntity}</bdi>
        </Text>
        <Badge tt="none" variant={on ? 'filled' : 'default'}>
          {t(on ? 'track-record.on' : 'track-record.is-off')}
        </Badge>
      </Group>
      {entity.proposedReason !== null && (
        <Text size="sm">{t('track-record.proposed', { reason: entity.proposedReason })}</Text>
      )}
      {changes && (
        <Group align="flex-end" mt="sm">
          <TextInput
            label={t('retention.reason')}
            required
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            variant="default"
            loading={change.isPending}
            disabled={reason.trim().length < 3}
            onClick={() => change.mutate({ legalEntity, on: !on, reason: reason.trim() })}
          >
            {t(on ? 'track-record.turn-off' : 'track-record.turn-on')}
          </Button>
        </Group>
      )}
      <Group mt="sm">
        {can.includes('confirm') && (
          <Button size="xs" loading={decide.isPending} onClick={() => decide.mutate(true)}>
            {t('act.confirm')}
          </Button>
        )}
        {can.includes('refuse') && (
          <Button size="xs" variant="default" loading={decide.isPending} onClick={() => decide.mutate(false)}>
            {t('act.refuse')}
          </Button>
        )}
      </Group>
      {(change.error ?? decide.error) !== null && <ProblemNotice error={change.error ?? decide.error} />}
    </Sheet>
  );
}
