import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { CampaignForm } from './CampaignForm';
import { type Act, type Campaign, campaignQuery, useActOnCampaign } from './campaigns';

/** A new one. */
export function NewCampaign(): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Page title={t('campaign.new')} about={t('campaign.new.about')}>
      <CampaignForm
        onSaved={(id) => void navigate({ to: '/campaigns/$id', params: { id } })}
        onCancel={() => void navigate({ to: '/campaigns' })}
      />
    </Page>
  );
}

/** What it says, how far it is, and what may be done with it. */
export function CampaignScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/campaigns/$id' });
  const query = useQuery(campaignQuery(id));
  const [editing, setEditing] = useState(false);
  const stop = (): void => setEditing(false);
  return (
    <Page title={query.data?.name ?? t('campaigns.title')} about={<Go to="/campaigns">{t('campaigns.title')}</Go>}>
      <Loaded query={query}>
        {(campaign) =>
          editing ? (
            <CampaignForm key={campaign.version} campaign={campaign} onSaved={stop} onCancel={stop} />
          ) : (
            <Standing campaign={campaign} onEdit={() => setEditing(true)} />
          )
        }
      </Loaded>
    </Page>
  );
}

const ACTS = ['start', 'confirm', 'sample', 'pause', 'resume', 'cancel', 'discard'] as const;
const FINAL: readonly Act[] = ['cancel', 'discard'];

function Standing({ campaign, onEdit }: { campaign: Campaign; onEdit: () => void }): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const act = useActOnCampaign(campaign.id);
  const { state, persons, nextAt, lastAt, titles, bodies, outcomes, can, author } = campaign;
  return (
    <Stack gap="xl">
      <Notice
        title={t(`campaign.state.${state}`)}
        tone={state === 'proposed' ? 'warning' : state === 'running' || state === 'ended' ? 'good' : 'plain'}
        role="status"
      >
        <Text size="sm">
          <bdi>{author}</bdi>
          {persons !== null && ` · ${t('campaign.persons', { count: persons })}`}
          {lastAt !== null && ` · ${t('campaign.last', { at: t.dateTime(lastAt) })}`}
          {nextAt !== null && ` · ${t('campaign.next', { at: t.dateTime(nextAt) })}`}
        </Text>
        {state === 'proposed' && <Text size="sm">{t('campaign.second')}</Text>}
      </Notice>
      {act.error !== null && <ProblemNotice error={act.error} />}
      {act.isSuccess && act.variables === 'sample' && (
        <Notice role="status" tone="good" title={t('campaign.sample.sent')} />
      )}
      <Group>
        {can.includes('change') && (
          <Button variant="default" onClick={onEdit}>
            {t('act.edit')}
          </Button>
        )}
        {ACTS.filter((one) => can.includes(one)).map((one) => (
          <Button
            key={one}
            variant={one === 'start' || one === 'confirm' ? 'filled' : FINAL.includes(one) ? 'subtle' : 'default'}
            {...(FINAL.includes(one) ? { color: 'red' } : {})}
            disabled={act.isPending}
            onClick={() =>
              act.mutate(one, { onSuccess: () => one === 'discard' && void navigate({ to: '/campaigns' }) })
            }
          >
            {t(`campaign.act.${one}`)}
          </Button>
        ))}
      </Group>
      <Section title={t('campaign.what')}>
        <Stack>
          {Object.keys(titles).map((language) => (
            <Sheet key={language}>
              <Text size="sm" c="dimmed">
                {nameOf(language)}
              </Text>
              <div lang={language} dir="auto">
                <Text fw={600}>{titles[language]}</Text>
                <Text className="words">{bodies[language]}</Text>
              </div>
            </Sheet>
          ))}
        </Stack>
      </Section>
      {state !== 'draft' && (
        <Section title={t('campaign.outcomes')}>
          <Sheet>
            <Text size="sm" mb="xs">
              {t('campaign.outcomes.about')}
            </Text>
            {outcomes.map((one) => (
              <Text key={one.outcome}>
                {t(`campaign.outcome.${one.outcome}`)}:{' '}
                {one.persons === null ? t('messages.report.few') : t.number(one.persons)}
              </Text>
            ))}
          </Sheet>
        </Section>
      )}
    </Stack>
  );
}
