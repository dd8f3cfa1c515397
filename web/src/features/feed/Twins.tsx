import { Button, Group, Stack, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { api, got } from '../../api/client';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type Duplicate, useKeepApart, useMerge, useUndoMerge } from '../triage/board';
import type { InteractionTriage } from './desk';
import type { Interaction } from './feed';

interface Props {
  readonly interaction: Interaction;
  readonly triage: InteractionTriage;
}

/** What says the same: merged with it already, or for a lead to look for. */
export function Twins({ interaction, triage }: Props): JSX.Element | null {
  const t = useText();
  const [looked, setLooked] = useState(false);
  const { mainId, duplicateIds } = triage;
  const looks = interaction.can.includes('route') && interaction.status === 'waiting' && mainId === null;
  if (mainId === null && duplicateIds.length === 0 && !looks) return null;
  return (
    <Section
      title={t('duplicates.title')}
      beside={
        looks &&
        !looked && (
          <Button size="sm" variant="default" onClick={() => setLooked(true)}>
            {t('twins.look')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {mainId !== null && <Merged mainId={mainId} mergeId={triage.mergeId} />}
        {duplicateIds.map((id, at) => (
          <Go key={id} to="/interactions/$id" params={{ id }}>
            {t('twins.one', { number: at + 1 })}
          </Go>
        ))}
        {looked && <Proposed interaction={interaction} />}
      </Stack>
    </Section>
  );
}

function Merged({ mainId, mergeId }: { mainId: string; mergeId: string | null }): JSX.Element {
  const t = useText();
  const undo = useUndoMerge();
  return (
    <Notice title={t('twins.merged')} icon="copy">
      <Group>
        <Go to="/interactions/$id" params={{ id: mainId }}>
          {t('twins.main')}
        </Go>
        {mergeId !== null && (
          <Button size="sm" variant="default" loading={undo.isPending} onClick={() => undo.mutate(mergeId)}>
            {t('twins.part')}
          </Button>
        )}
      </Group>
      {undo.error !== null && <ProblemNotice error={undo.error} />}
    </Notice>
  );
}

const alikeQuery = (interactionId: string) =>
  queryOptions({
    queryKey: ['triage', 'duplicates', interactionId],
    queryFn: () => got(api.GET('/api/v1/triage/duplicates', { params: { query: { interactionId } } })),
  });

function Proposed({ interaction: { id } }: { interaction: Interaction }): JSX.Element {
  const t = useText();
  return (
    <Loaded query={useQuery(alikeQuery(id))} rows={1}>
      {({ items }) => {
        if (items.length === 0) return <Text role="status">{t('twins.none')}</Text>;
        return items.map((pair) => <Pair key={`${pair.main.id} ${pair.duplicate.id}`} id={id} pair={pair} />);
      }}
    </Loaded>
  );
}

function Pair({ id, pair }: { id: string; pair: Duplicate }): JSX.Element {
  const t = useText();
  const code = useCode();
  const merge = useMerge();
  const apart = useKeepApart();
  const other = pair.main.id === id ? pair.duplicate : pair.main;
  return (
    <Sheet>
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {code('duplicates.because', pair.because)} · {t('duplicates.likeness', { percent: pair.likeness })}
        </Text>
        <Text className="words" lang={other.language ?? undefined} lineClamp={4}>
          {other.text}
        </Text>
        <Group>
          <Button
            size="sm"
            loading={merge.isPending}
            onClick={() => merge.mutate({ mainId: pair.main.id, ids: [pair.duplicate.id] })}
          >
            {t('duplicates.merge')}
          </Button>
          <Button
            size="sm"
            variant="default"
            loading={apart.isPending}
            onClick={() => apart.mutate({ one: pair.main.id, other: pair.duplicate.id })}
          >
            {t('duplicates.apart')}
          </Button>
        </Group>
        {[merge, apart].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
      </Stack>
    </Sheet>
  );
}
