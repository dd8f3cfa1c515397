import { Stack, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useMe } from '../../app/session';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Waiting } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ownDraftsQuery } from '../drafts/drafts';
import { NudgeCard } from '../inbox/NudgeCard';
import { nudgesQuery } from '../inbox/nudges';
import { trainingQuery } from '../training/training';
import { NextThing } from './NextThing';
import { ReturnedDraft } from './ReturnedDraft';

/** How many messages home shows of the inbox. */
const FEW = 3;

/** The one next thing, then what else waits. */
export function Home(): JSX.Element {
  const t = useText();
  const me = useMe();
  const training = useQuery(trainingQuery);
  const returned = useInfiniteQuery(ownDraftsQuery('returned'));
  const nudges = useInfiniteQuery(nudgesQuery('open'));
  const waiting = (nudges.data?.pages[0]?.items ?? []).filter(({ state }) => state === 'new' || state === 'seen');
  const draft = returned.data?.pages[0]?.items[0];
  const failed = [training, returned, nudges].find(({ error }) => error !== null);
  return (
    <Page title={t('home.hello', { name: displayName(me, t.language) })}>
      {failed !== undefined && <ProblemNotice error={failed.error} retry={() => void failed.refetch()} />}
      {training.data === undefined || returned.isPending ? (
        failed === undefined && <Waiting />
      ) : draft === undefined ? (
        <NextThing training={training.data} />
      ) : (
        <ReturnedDraft draft={draft} />
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <Title order={2} size="h4" id="waiting" mb="sm">
            {t('home.waiting')}
          </Title>
          <Stack>
            <List>
              {waiting.slice(0, FEW).map((nudge) => (
                <NudgeCard key={nudge.id} nudge={nudge} />
              ))}
            </List>
            {(waiting.length > FEW || nudges.hasNextPage) && <Go to="/inbox">{t('home.all-waiting')}</Go>}
          </Stack>
        </section>
      )}
    </Page>
  );
}
