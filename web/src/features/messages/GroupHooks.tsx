import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Places } from '../administration/Places';
import { AddGroupHook } from './AddGroupHook';
import {
  type GroupHook,
  type GroupHookReason,
  groupHooksQuery,
  useGroupHookSample,
  usePauseGroupHook,
  useRemoveGroupHook,
} from './group-hooks';

/** Groups in Slack and Teams that hear how much waits. */
export function GroupHooks(): JSX.Element {
  const t = useText();
  const query = useQuery(groupHooksQuery);
  return (
    <Page title={t('group-hooks.title')} about={t('group-hooks.about')}>
      <Places />
      <Loaded query={query}>
        {({ items, reasons }) => (
          <Stack gap="xl">
            {items.length === 0 && (
              <Empty title={t('group-hooks.empty')} icon="inbox">
                {t('group-hooks.empty.explained')}
              </Empty>
            )}
            {items.map((hook) => (
              <HookCard key={hook.id} hook={hook} reasons={reasons} />
            ))}
            <Section title={t('group-hooks.add')}>
              <AddGroupHook reasons={reasons} />
            </Section>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function HookCard({ hook, reasons }: { hook: GroupHook; reasons: readonly GroupHookReason[] }): JSX.Element {
  const t = useText();
  const pause = usePauseGroupHook();
  const remove = useRemoveGroupHook();
  const sample = useGroupHookSample();
  const { id, name, kind, host, paused, outcome } = hook;
  const error = pause.error ?? remove.error ?? sample.error;
  const told = reasons.filter(({ code }) => hook.reasons.includes(code)).map((reason) => reason.name);
  return (
    <Sheet>
      <Stack gap="xs">
        <Group gap="sm">
          <Text fw={600} component="h2">
            <bdi>{name}</bdi>
          </Text>
          {paused && <Badge>{t('group-hooks.paused')}</Badge>}
        </Group>
        <Text c="dimmed">
          {t(`group-hooks.kind.${kind}`)} · <bdi>{host}</bdi> ·{' '}
          {t('group-hooks.every.of', { minutes: hook.everyMinutes })}
        </Text>
        <ul>
          {told.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        {outcome !== null && <Text c="red">{t('group-hooks.refused', { reason: outcome })}</Text>}
        {error !== null && <ProblemNotice error={error} />}
        {sample.data?.sent === true && <Text role="status">{t('group-hooks.sample.sent')}</Text>}
        <Group>
          <Button
            variant="default"
            aria-label={t('group-hooks.sample.of', { name })}
            loading={sample.isPending}
            onClick={() => sample.mutate(id)}
          >
            {t('group-hooks.sample')}
          </Button>
          <Button
            variant="default"
            aria-label={t(paused ? 'group-hooks.go-on.of' : 'group-hooks.pause.of', { name })}
            loading={pause.isPending}
            onClick={() => pause.mutate({ id, paused: !paused })}
          >
            {t(paused ? 'group-hooks.go-on' : 'group-hooks.pause')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            aria-label={t('group-hooks.remove.of', { name })}
            loading={remove.isPending}
            onClick={() => remove.mutate(id)}
          >
            {t('group-hooks.remove')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}
