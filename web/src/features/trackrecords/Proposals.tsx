import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Facts } from './Facts';
import { Thresholds } from './Thresholds';
import { type Proposal, proposalsQuery, useDecide } from './trackrecords';

/** What track records propose, for a lead to decide with a reason. */
export function Proposals(): JSX.Element {
  const t = useText();
  const [state, setState] = useState<'open' | 'decided'>('open');
  const query = useInfiniteQuery(proposalsQuery(state));
  return (
    <Page title={t('track-record.proposals')} about={t('track-record.proposals.about')}>
      <Stack>
        <SegmentedControl
          aria-label={t('track-record.proposals')}
          value={state}
          onChange={(value) => setState(value === 'decided' ? 'decided' : 'open')}
          data={[
            { value: 'open', label: t('track-record.state.open') },
            { value: 'decided', label: t('track-record.decided') },
          ]}
        />
        <Pages query={query} empty={<Empty title={t('track-record.proposals.none')} icon="check" />}>
          {(items) => (
            <List label={t('track-record.proposals')}>
              {items.map((proposal) => (
                <Row key={proposal.id} proposal={proposal} />
              ))}
            </List>
          )}
        </Pages>
        <Thresholds />
      </Stack>
    </Page>
  );
}

function Row({ proposal }: { proposal: Proposal }): JSX.Element {
  const t = useText();
  const decide = useDecide(proposal.id);
  const [reason, setReason] = useState('');
  const act = (accepted: boolean): void => decide.mutate({ accepted, reason: reason.trim() });
  return (
    <Sheet component="li">
      <Text fw={600}>
        <bdi>{displayName(proposal.person, t.language)}</bdi> · <bdi>{t.names(proposal.channelNames)}</bdi>:{' '}
        {t(`track-record.${proposal.direction}`)}
      </Text>
      <Facts facts={proposal} />
      {proposal.answer !== null && (
        <Text className="words">{t('track-record.answered', { text: proposal.answer })}</Text>
      )}
      {proposal.reason !== null && (
        <Text className="words">
          {t(`track-record.state.${proposal.state}`)}: {proposal.reason}
        </Text>
      )}
      {proposal.state === 'open' && !proposal.can.includes('decide') && (
        <Text size="sm" c="dimmed">
          {t('track-record.awaits', { date: t.date(proposal.answerUntil) })}
        </Text>
      )}
      {proposal.can.includes('decide') && (
        <Group align="flex-end" mt="sm">
          <TextInput
            label={t('retention.reason')}
            required
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button loading={decide.isPending} disabled={reason.trim().length < 3} onClick={() => act(true)}>
            {t('track-record.accept')}
          </Button>
          <Button
            variant="default"
            loading={decide.isPending}
            disabled={reason.trim().length < 3}
            onClick={() => act(false)}
          >
            {t('track-record.keep')}
          </Button>
        </Group>
      )}
      {decide.error !== null && <ProblemNotice error={decide.error} />}
    </Sheet>
  );
}
