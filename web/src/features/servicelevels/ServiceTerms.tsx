import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { channelQuery } from '../channels/channels';
import { useDayName } from '../directory/week';
import { type Terms, termsQuery } from './terms';
import { TermsForm } from './TermsForm';

/** When a channel is open, and how soon it owes an answer. */
export function ServiceTerms(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/channels/$id/service' });
  const channel = useQuery(channelQuery(id));
  const query = useQuery(termsQuery(id));
  return (
    <Page
      title={t('terms.title')}
      about={
        <Go to="/channels/$id" params={{ id }}>
          <bdi>{t.names(channel.data?.names)}</bdi>
        </Go>
      }
    >
      <Loaded query={query}>
        {(terms) => (
          <Stack gap="xl">
            <Now terms={terms} />
            <Sheet p="lg">
              {terms.can.includes('change') ? (
                <TermsForm key={terms.channelId} terms={terms} />
              ) : (
                <Shown terms={terms} />
              )}
            </Sheet>
            {terms.holidays.length > 0 && <Holidays terms={terms} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Now({ terms }: { terms: Terms }): JSX.Element {
  const t = useText();
  if (terms.open) return <Notice tone="good" title={t('terms.open')} />;
  return (
    <Notice title={t('terms.shut')}>
      {terms.opensAt !== null && <Text size="sm">{t('terms.opens', { at: t.dateTime(terms.opensAt) })}</Text>}
    </Notice>
  );
}

/** For whoever reads and does not state. */
function Shown({ terms }: { terms: Terms }): JSX.Element {
  const t = useText();
  const dayName = useDayName();
  return (
    <Stack gap="xs">
      {terms.week === null && <Text>{t('terms.week.always')}</Text>}
      {terms.week?.map((hours, at) => (
        <Text key={at}>
          {dayName(hours.day)}:{' '}
          <bdi dir="ltr">
            {hours.from}–{hours.until}
          </bdi>
        </Text>
      ))}
      {terms.levels.length === 0 && <Text>{t('terms.levels.none')}</Text>}
      {terms.levels.map(({ topicId, minutes }) => (
        <Text key={topicId}>
          <bdi>
            {topicId === null ? t('terms.level.every') : t.names(terms.topics.find(({ id }) => id === topicId)?.names)}
          </bdi>
          : {t('terms.level.within', { minutes })}
        </Text>
      ))}
    </Stack>
  );
}

function Holidays({ terms }: { terms: Terms }): JSX.Element {
  const t = useText();
  return (
    <Section title={t('terms.holidays.coming')}>
      <ul>
        {terms.holidays.map(({ date, names }) => (
          <li key={`${date}${names['en'] ?? ''}`}>
            {t.date(`${date}T12:00:00Z`)} · <bdi>{t.names(names)}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}
