import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { allTopicsQuery } from '../triage/triage';
import { useReroute, useTakeFrom, whyQuery } from './desk';
import type { Interaction } from './feed';

/** Why it is under its topics, and a lead's way to put that right. */
export function Routing({ interaction }: { interaction: Interaction }): JSX.Element {
  const t = useText();
  const query = useQuery(whyQuery(interaction.id));
  const [asked, setAsked] = useState(false);
  const moves = interaction.can.includes('route');
  return (
    <Section
      title={t('routing.title')}
      beside={
        moves && (
          <Button size="sm" variant="default" onClick={() => setAsked(true)}>
            {t('routing.change')}
          </Button>
        )
      }
    >
      <Loaded query={query} rows={1}>
        {({ items }) => (
          <ul>
            {items.map((why) => (
              <li key={why.topicId ?? ''}>
                <bdi>{why.because}</bdi>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Dialog opened={asked} title={t('routing.change')} onClose={() => setAsked(false)}>
        <RerouteForm interaction={interaction} onDone={() => setAsked(false)} />
      </Dialog>
    </Section>
  );
}

const NONE = '';

function RerouteForm({ interaction, onDone }: { interaction: Interaction; onDone: () => void }): JSX.Element {
  const t = useText();
  const all = useInfiniteQuery(allTopicsQuery);
  const reroute = useReroute(interaction.id);
  const take = useTakeFrom(interaction.id);
  const [from, setFrom] = useState(NONE);
  const [to, setTo] = useState(NONE);
  const [reason, setReason] = useState('');
  const present = new Set(interaction.topics.map(({ id }) => id));
  const topics = (all.data?.pages.flatMap(({ items }) => items) ?? []).filter(({ id }) => !present.has(id));
  const named = (items: readonly { readonly id: string; readonly names: Record<string, string> }[]) =>
    items.map(({ id, names }) => ({ value: id, label: t.names(names) }));
  const said = reason.trim();
  const send = (): void => {
    if (to !== NONE)
      reroute.mutate({ topicId: to, from: from === NONE ? null : from, reason: said }, { onSuccess: onDone });
    else take.mutate({ topicId: from, reason: said }, { onSuccess: onDone });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        <Text size="sm">{t('routing.change.about')}</Text>
        {all.error !== null && <ProblemNotice error={all.error} retry={() => void all.refetch()} />}
        <NativeSelect
          label={t('routing.from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
          data={[{ value: NONE, label: t('routing.keep') }, ...named(interaction.topics)]}
        />
        <NativeSelect
          label={t('routing.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          data={[{ value: NONE, label: t('routing.nowhere') }, ...named(topics)]}
        />
        <Textarea
          label={t('claim.why')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {[reroute, take].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        <Group>
          <Button
            type="submit"
            loading={reroute.isPending || take.isPending}
            disabled={said === '' || (from === NONE && to === NONE)}
          >
            {t('routing.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
