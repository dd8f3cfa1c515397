import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Prose } from '../../ui/Prose';
import { Sheet } from '../../ui/Sheet';
import { PersonSelect } from '../audiences/PersonSelect';
import { type RunStep, useOwn, useSettle, useStop } from './runbooks';

interface Props {
  readonly runId: string;
  readonly practice: boolean;
  readonly step: RunStep;
}

/** One step of a run: whose it is, what is to be done, who did it when. */
export function RunStepRow({ runId, practice, step }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const settle = useSettle(runId, step.position);
  const stop = useStop(runId, step.position);
  const own = useOwn(runId, step.position);
  const [giving, setGiving] = useState(false);
  const { state, owner, settled, can } = step;
  return (
    <Sheet component="li">
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>
            {step.position}. <bdi>{t.names(step.titles)}</bdi>
          </Text>
          <Badge tt="none" variant={state === 'open' ? 'outline' : 'default'}>
            {code('run.state', state)}
          </Badge>
        </Group>
        <Prose text={t.names(step.texts)} language={t.language} />
        <Text size="sm" c="dimmed">
          {owner === null ? t('run.nobody') : t('run.owner', { name: displayName(owner, t.language) })}
          {settled !== null && (
            <> · {t('run.settled', { name: displayName(settled, t.language), at: t.dateTime(settled.at) })}</>
          )}
        </Text>
        {[settle, stop, own].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        <Group gap="xs">
          {can.includes('stop') && (
            <Button size="sm" color="red" loading={stop.isPending} onClick={() => stop.mutate(undefined)}>
              {t(practice ? 'run.stop.practice' : 'run.stop')}
            </Button>
          )}
          {can.includes('settle') && (
            <>
              {!can.includes('stop') && (
                <Button
                  size="sm"
                  loading={settle.isPending}
                  onClick={() => settle.mutate({ state: 'done', note: null })}
                >
                  {t('run.done')}
                </Button>
              )}
              <Button
                size="sm"
                variant="default"
                loading={settle.isPending}
                onClick={() => settle.mutate({ state: 'skipped', note: null })}
              >
                {t('run.skip')}
              </Button>
            </>
          )}
          {can.includes('own') && (
            <Button size="sm" variant="subtle" aria-expanded={giving} onClick={() => setGiving(!giving)}>
              {t('run.give')}
            </Button>
          )}
        </Group>
        {giving && (
          <PersonSelect
            label={t('run.give.to')}
            by="id"
            value=""
            onChange={(id) => {
              own.mutate(id === '' ? null : id);
              setGiving(false);
            }}
          />
        )}
      </Stack>
    </Sheet>
  );
}
