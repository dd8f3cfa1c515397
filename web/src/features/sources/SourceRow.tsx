import { Badge, Button, Group, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { MessageId } from '../../app/language';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Secret } from './Secret';
import { type Source, useMoveSource, useRotateSource } from './sources';

export function SourceRow({ source }: { source: Source }): JSX.Element {
  const t = useText();
  const { name, channel, state, formerUntil, deliveries, refusals } = source;
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="xs">
            <Text fw={600}>
              <bdi>{name}</bdi>
            </Text>
            <Badge tt="none" variant="default">
              {t(`sources.state.${state}` as MessageId)}
            </Badge>
          </Group>
          <Text size="sm">
            <bdi>{t.names(channel.names)}</bdi>
          </Text>
          {formerUntil !== null && state !== 'ended' && (
            <Text size="sm" c="dimmed">
              {t('sources.former', { at: t.dateTime(formerUntil) })}
            </Text>
          )}
        </div>
        {state !== 'ended' && <Acts source={source} />}
      </Group>
      <Text size="sm" fw={600} mt="sm">
        {t('sources.delivered')}
      </Text>
      {deliveries.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('sources.no-deliveries')}
        </Text>
      ) : (
        <ul>
          {deliveries.map(({ id, at, created, updated, duplicate, faults }) => (
            <li key={id}>
              <Text size="sm">
                {t.dateTime(at)} – {t('sources.counts', { created, updated, duplicate, faults })}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {refusals.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {t('sources.refused')}
          </Text>
          <ul>
            {refusals.map(({ why, count, lastAt }) => (
              <li key={why}>
                <Text size="sm">
                  {t(`sources.refused.${why}`, { count })} {t('sources.refused.last', { at: t.dateTime(lastAt) })}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

function Acts({ source: { id, name, state } }: { source: Source }): JSX.Element {
  const t = useText();
  const move = useMoveSource(id);
  const rotate = useRotateSource(id);
  const [asked, setAsked] = useState<'rotate' | 'end' | null>(null);
  const other = state === 'active' ? 'paused' : 'active';
  return (
    <Group gap="xs">
      <Button size="sm" variant="default" loading={move.isPending} onClick={() => move.mutate(other)}>
        {t(state === 'active' ? 'sources.pause' : 'sources.resume')}
      </Button>
      <Button size="sm" variant="default" onClick={() => setAsked('rotate')}>
        {t('sources.rotate')}
      </Button>
      <Button size="sm" variant="default" onClick={() => setAsked('end')}>
        {t('sources.end')}
      </Button>
      <Dialog
        opened={asked !== null}
        title={`${t(asked === 'end' ? 'sources.end' : 'sources.rotate')}: ${name}`}
        onClose={() => setAsked(null)}
      >
        {rotate.data !== undefined && asked === 'rotate' ? (
          <Secret made={rotate.data} />
        ) : (
          <>
            <Text mb="md">{t(asked === 'end' ? 'sources.end-about' : 'sources.rotate-about')}</Text>
            <Button
              loading={move.isPending || rotate.isPending}
              onClick={() =>
                asked === 'rotate' ? rotate.mutate() : move.mutate('ended', { onSuccess: () => setAsked(null) })
              }
            >
              {t(asked === 'end' ? 'sources.end' : 'sources.rotate')}
            </Button>
          </>
        )}
        {(move.error ?? rotate.error) !== null && <ProblemNotice error={move.error ?? rotate.error} />}
      </Dialog>
    </Group>
  );
}
