import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, lazy, Suspense } from 'react';
import { displayName } from '../../app/person';
import { useMe, usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Waiting } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { ownDraftsQuery } from '../drafts/drafts';
import { feedQuery } from '../feed/feed';
import { NudgeCard } from '../inbox/NudgeCard';
import { nudgesQuery } from '../inbox/nudges';
import { permitsQuery } from '../permits/permits';
import { trainingQuery } from '../training/training';
import { updateQuery } from '../update/update';
import { BeltCard } from './BeltCard';
import { NextThing } from './NextThing';
import { Path } from './Path';
import { thingsOf } from './things';

const LeadBoard = lazy(() => import('./LeadBoard').then((module) => ({ default: module.LeadBoard })));
const HrBoard = lazy(() => import('./HrBoard').then((module) => ({ default: module.HrBoard })));

/** How many messages home shows of the inbox. */
const FEW = 3;

/** The one next thing, today's path, and the belt; above them the board of whoever leads or trains others. */
export function Home(): JSX.Element {
  const t = useText();
  const me = useMe();
  const leads = usePermission('drafts:review');
  const assigns = usePermission('training:assign');
  const training = useQuery(trainingQuery);
  const permits = useQuery(permitsQuery);
  const returned = useInfiniteQuery(ownDraftsQuery('returned'));
  const feed = useInfiniteQuery(feedQuery);
  const update = useQuery(updateQuery);
  const failed = [training, permits, returned].find(({ error, data }) => error !== null && data === undefined);
  const ready = training.data !== undefined && !returned.isPending && !feed.isPending && !update.isPending;
  const things = !ready
    ? []
    : thingsOf({
        training: training.data,
        returned: returned.data?.pages[0]?.items ?? [],
        feed: feed.data?.pages[0],
        update: update.data,
      });
  return (
    <Page wide title={t('home.hello', { name: displayName(me, t.language) })}>
      {failed !== undefined && <ProblemNotice error={failed.error} retry={() => void failed.refetch()} />}
      {leads && (
        <Suspense fallback={<Waiting rows={2} />}>
          <LeadBoard />
        </Suspense>
      )}
      {assigns && (
        <Suspense fallback={<Waiting rows={2} />}>
          <HrBoard />
        </Suspense>
      )}
      <div className="home">
        <div className="home-main">
          {failed === undefined && !ready && <Waiting />}
          {ready && <NextThing thing={things[0]} training={training.data} />}
          {things.length > 1 && <Path things={things.slice(1)} />}
        </div>
        <div className="home-side">
          {permits.data !== undefined && <BeltCard permits={permits.data} />}
          <Messages />
        </div>
      </div>
    </Page>
  );
}

function Messages(): JSX.Element | null {
  const t = useText();
  const nudges = useInfiniteQuery(nudgesQuery('open'));
  const waiting = (nudges.data?.pages[0]?.items ?? []).filter(({ state }) => state === 'new' || state === 'seen');
  if (nudges.error !== null && nudges.data === undefined) {
    return <ProblemNotice error={nudges.error} retry={() => void nudges.refetch()} />;
  }
  if (waiting.length === 0) return null;
  return (
    <Section
      title={t('home.waiting')}
      beside={(waiting.length > FEW || nudges.hasNextPage) && <Go to="/inbox">{t('home.all-waiting')}</Go>}
    >
      <List>
        {waiting.slice(0, FEW).map((nudge) => (
          <NudgeCard key={nudge.id} nudge={nudge} />
        ))}
      </List>
    </Section>
  );
}
