import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Facts } from './Facts';
import { Rules } from './Rules';
import { myRecordQuery, type OwnProposal, useAnswer } from './trackrecords';

/** The facts about one's own words, what they propose, and by which rules. */
export function TrackRecord(): JSX.Element {
  const t = useText();
  const query = useQuery(myRecordQuery);
  return (
    <Page title={t('track-record.title')} about={t('track-record.about')}>
      <Loaded query={query}>
        {({ on, items, threshold }) => (
          <Stack gap="xl">
            {!on && <Notice title={t('track-record.off')} />}
            {items.length === 0 ? (
              <Empty title={t('track-record.none')} icon="drafts" />
            ) : (
              <List label={t('track-record.title')}>
                {items.map((line) => (
                  <Sheet key={line.channelId} component="li">
                    <Text fw={600}>
                      <bdi>{t.names(line.channelNames)}</bdi>
                    </Text>
                    <Facts facts={line} />
                    {line.proposal !== null && <Own proposal={line.proposal} />}
                  </Sheet>
                ))}
              </List>
            )}
            <Rules threshold={threshold} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Own({ proposal }: { proposal: OwnProposal }): JSX.Element {
  const t = useText();
  const answer = useAnswer(proposal.id);
  const [text, setText] = useState('');
  const { direction, state } = proposal;
  return (
    <Stack gap="xs" mt="sm">
      <Text>
        {t(`track-record.${direction}`)} · {t(`track-record.state.${state}`)}
      </Text>
      {proposal.answer !== null && (
        <Text className="words">{t('track-record.answered', { text: proposal.answer })}</Text>
      )}
      {proposal.reason !== null && <Text className="words">{t('track-record.reason', { text: proposal.reason })}</Text>}
      {proposal.can.includes('answer') && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            answer.mutate(text.trim());
          }}
        >
          <Stack gap="xs">
            <Textarea
              label={t('track-record.answer', { date: t.date(proposal.answerUntil) })}
              autosize
              minRows={2}
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            {answer.error !== null && <ProblemNotice error={answer.error} />}
            <Group>
              <Button type="submit" variant="default" loading={answer.isPending} disabled={text.trim() === ''}>
                {t('track-record.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
