import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Waiting } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { campaignPreviewQuery, type PreviewInput } from './campaigns';

/** Whom it comes to, when, what it costs and how it reads, while one writes. */
export function CampaignPreview({ input }: { input: PreviewInput }): JSX.Element {
  const t = useText();
  const [text] = useDebouncedValue(JSON.stringify(input), 400);
  const query = useQuery(campaignPreviewQuery(JSON.parse(text) as PreviewInput));
  if (query.error !== null) return <ProblemNotice error={query.error} />;
  if (query.data === undefined) return <Waiting rows={2} />;
  const { persons, heldToday, needsSecond, runs, said, variables } = query.data;
  return (
    <Stack role="status">
      <Notice title={t('campaign.persons', { count: persons })} icon="person" tone={needsSecond ? 'warning' : 'plain'}>
        <Text size="sm">
          {heldToday === null ? t('campaign.held.unknown') : t('campaign.held', { count: heldToday })}
        </Text>
        {needsSecond && <Text size="sm">{t('campaign.second')}</Text>}
        {runs.length > 0 && (
          <Text size="sm">{t('campaign.runs', { runs: runs.map((at) => t.dateTime(at)).join(' · ') })}</Text>
        )}
        <Text size="sm">
          {t('campaign.variables')} <bdi dir="ltr">{variables.map((name) => `{${name}}`).join(' ')}</bdi>
        </Text>
      </Notice>
      {said.map(({ language, title, body }) => (
        <div key={language} className="nudge" lang={language} dir="auto">
          <Text size="sm" c="dimmed">
            {nameOf(language)}
          </Text>
          <Text fw={600}>{title}</Text>
          <Text className="words">{body}</Text>
        </div>
      ))}
    </Stack>
  );
}
