import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';

type Entity = Dto<'PodcastEntityDto'>;

const query = queryOptions({
  queryKey: ['podcast-settings'],
  queryFn: () => got(api.GET('/api/v1/podcast-settings')),
});

function useSettings<Input, Result>(send: (input: Input) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => void queries.invalidateQueries({ queryKey: query.queryKey }),
  });
}

/** Where people may have the private podcast: an admin and one of the works council switch it on together. */
export function PodcastSettings(): JSX.Element {
  const t = useText();
  const settings = useQuery(query);
  return (
    <Page title={t('podcast.settings')} about={t('podcast.settings.about')}>
      <Loaded query={settings}>
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
  const [open, setOpen] = useState(false);
  const decide = useSettings(({ id, confirmed }: { id: string; confirmed: boolean }) =>
    got(
      confirmed
        ? api.POST('/api/v1/podcast-changes/{id}/confirmation', { params: { path: { id } } })
        : api.POST('/api/v1/podcast-changes/{id}/refusal', { params: { path: { id } } }),
    ),
  );
  const { can, on, people, proposed } = entity;
  const name = entity.legalEntity === '' ? t('council.none') : entity.legalEntity;
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <div>
          <Text fw={600}>
            <bdi>{name}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {t('council.people', { count: people })}
          </Text>
        </div>
        <Group>
          <Badge size="lg" tt="none" variant={on ? 'filled' : 'light'}>
            {t(on ? 'podcast.on' : 'podcast.off')}
          </Badge>
          {(can.includes('propose') || can.includes('off')) && (
            <Button size="xs" variant="default" onClick={() => setOpen(true)}>
              {t(on ? 'podcast.turn-off' : 'podcast.propose')}
            </Button>
          )}
        </Group>
      </Group>
      {proposed !== null && (
        <Group mt="sm">
          <Text size="sm">{t('podcast.proposed', { reason: proposed.reason })}</Text>
          {can.includes('confirm') && (
            <Button
              size="xs"
              loading={decide.isPending}
              onClick={() => decide.mutate({ id: proposed.id, confirmed: true })}
            >
              {t('act.confirm')}
            </Button>
          )}
          {can.includes('refuse') && (
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

function ChangeForm({ entity: { legalEntity, on }, onDone }: { entity: Entity; onDone: () => void }): JSX.Element {
  const t = useText();
  const [reason, setReason] = useState('');
  const change = useSettings((body: Dto<'ChangePodcastDto'>) => got(api.POST('/api/v1/podcast-changes', { body })));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ legalEntity, on: !on, reason: reason.trim() }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text>{t(on ? 'podcast.off.about' : 'podcast.on.about')}</Text>
        <TextInput
          label={t('retention.reason')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {change.error !== null && <ProblemNotice error={change.error} />}
        <Button type="submit" loading={change.isPending} disabled={reason.trim() === ''}>
          {t(on ? 'podcast.turn-off' : 'podcast.propose')}
        </Button>
      </Stack>
    </form>
  );
}
