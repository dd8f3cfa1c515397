import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useEffect } from 'react';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { MissingNotice } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { ClaimPanel } from './ClaimPanel';
import { triageOfQuery } from './desk';
import { everyWhile, type Interaction, interactionQuery, readInteraction } from './feed';
import { History } from './History';
import { Looking, useLooking } from './Looking';
import { Protection } from './Protection';
import { ReplyDesk } from './ReplyDesk';
import { Routing } from './Routing';
import { AskedOver, Further, PassedOn, Serves } from './Standing';
import { Tags } from './Tags';
import { Thread } from './Thread';
import { Twins } from './Twins';

/** A conversation with a customer, and the reply one writes into it. */
export function InteractionScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/interactions/$id' });
  const { state, people } = useLooking(id);
  const query = useQuery({ ...interactionQuery(id), refetchInterval: everyWhile(state) });
  const loaded = query.data !== undefined;
  useEffect(() => {
    // Whether it was noted is of no consequence here.
    if (loaded) readInteraction(id).catch(() => undefined);
  }, [id, loaded]);
  return (
    <Page
      title={t('interaction.title')}
      about={query.data !== undefined && <About interaction={query.data} />}
      actions={<Go to="/feed">{t('interaction.back')}</Go>}
    >
      <Loaded query={query}>
        {(interaction) => (
          <Stack>
            <Looking state={state} people={people} since={query.dataUpdatedAt} />
            <AskedOver id={interaction.id} />
            <PassedOn interaction={interaction} />
            <Thread interaction={interaction} />
            <History id={interaction.id} />
            {interaction.missing.length > 0 && <MissingNotice missing={interaction.missing} />}
            <ClaimPanel interaction={interaction} />
            <Further interaction={interaction} />
            {interaction.can.includes('draft') && <ReplyDesk interaction={interaction} />}
            <Serves interaction={interaction} />
            <Routing interaction={interaction} />
            <Protection interaction={interaction} />
            <Besides interaction={interaction} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Besides({ interaction }: { interaction: Interaction }): JSX.Element | null {
  const triage = useQuery(triageOfQuery(interaction.id)).data;
  if (triage === undefined) return null;
  return (
    <>
      <Tags id={interaction.id} tags={triage.tags} changes={interaction.can.includes('tag')} />
      <Twins interaction={interaction} triage={triage} />
    </>
  );
}

function About({ interaction }: { interaction: Interaction }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Group gap="xs" component="span">
      <Text span>
        <bdi>{t.names(interaction.channel.names)}</bdi>
        {interaction.risk !== null && ` · ${code('risk', interaction.risk)}`}
      </Text>
      {interaction.topics.map((topic) => (
        <Badge
          key={topic.id}
          tt="none"
          variant="default"
          title={topic.because === null ? t('topic.by-hand') : t('topic.because', { keyword: topic.because })}
        >
          {t.names(topic.names)}
        </Badge>
      ))}
    </Group>
  );
}
