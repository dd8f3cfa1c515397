import { type QueryClient, queryOptions, useInfiniteQuery, useIsFetching, useQuery } from '@tanstack/react-query';
import { type JSX, startTransition, useEffect, useState } from 'react';
import { displayName } from '../../app/person';
import { meQuery, useMe, usePermission } from '../../app/session';
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
import { nudgesQuery, unseenQuery } from '../inbox/nudges';
import { permitsQuery } from '../permits/permits';
import { trainingQuery } from '../training/training';
import { updateQuery } from '../update/update';
import { BeltCard } from './BeltCard';
import { NextThing } from './NextThing';
import { Path } from './Path';
import { thingsOf } from './things';

/** The boards of whoever leads, and of whoever trains others; nobody else loads them. */
const boardsQuery = (leads: boolean, assigns: boolean, runs: boolean) =>
  queryOptions({
    queryKey: ['home', 'boards', leads, assigns, runs],
    queryFn: ({ client }): Promise<readonly (() => JSX.Element | null)[]> =>
      Promise.all([
        ...(runs ? [import('./SetUpBoard').then(({ setUpBoard }) => setUpBoard())] : []),
        ...(leads ? [import('./LeadBoard').then(({ leadBoard }) => leadBoard(client))] : []),
        ...(assigns ? [import('./HrBoard').then(({ hrBoard }) => hrBoard(client))] : []),
      ]),
    staleTime: Infinity,
  });

/** Lessons that would help with words that came back; whoever has none of those loads nothing of it. */
const helpQuery = queryOptions({
  queryKey: ['home', 'help'],
  queryFn: async () => (await import('../refreshers/help')).help(),
  staleTime: Infinity,
});

/** Asks for all that home shows to whoever is signed in. */
export async function askHome(client: QueryClient): Promise<void> {
  const { permissions: may } = await client.query(meQuery);
  const boards = ['drafts:review', 'training:assign', 'operations:run'].map((one) => may.includes(one));
  await Promise.allSettled([
    client.query(boardsQuery(boards[0] === true, boards[1] === true, boards[2] === true)),
    client.query(trainingQuery),
    client.query(permitsQuery),
    client.infiniteQuery(ownDraftsQuery('returned')),
    client.infiniteQuery(feedQuery),
    client.infiniteQuery(nudgesQuery('open')),
    client.query(updateQuery),
    client.query(unseenQuery),
  ]);
}

/** Milliseconds in which what has just mounted begins to ask. */
const MOMENT = 20;

/** How many messages home shows of the inbox. */
const FEW = 3;

/** The one next thing, today's path, and the belt; above them the board of whoever leads or trains others. */
export function Home(): JSX.Element {
  const t = useText();
  const me = useMe();
  const leads = usePermission('drafts:review');
  const assigns = usePermission('training:assign');
  const runs = usePermission('operations:run');
  const board = useQuery(boardsQuery(leads, assigns, runs));
  const training = useQuery(trainingQuery);
  const permits = useQuery(permitsQuery);
  const returned = useInfiniteQuery(ownDraftsQuery('returned'));
  const help = useQuery({ ...helpQuery, enabled: (returned.data?.pages[0]?.items.length ?? 0) > 0 });
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
  const shown = useAllAtOnce(failed !== undefined || (ready && board.data !== undefined));
  return (
    <Page wide title={t('home.hello', { name: displayName(me, t.language) })}>
      {!shown && <Waiting rows={4} />}
      <div className="home-all" hidden={!shown}>
        {failed !== undefined && <ProblemNotice error={failed.error} retry={() => void failed.refetch()} />}
        {board.data?.map((Board, at) => (
          <Board key={at} />
        ))}
        <div className="home">
          <div className="home-main">
            {ready && <NextThing thing={things[0]} training={training.data} />}
            {things.length > 1 && <Path things={things.slice(1)} />}
          </div>
          <div className="home-side">
            {permits.data !== undefined && <BeltCard permits={permits.data} />}
            {help.data?.map((Help, at) => (
              <Help key={at} />
            ))}
            <Messages />
          </div>
        </div>
      </div>
    </Page>
  );
}

/** True from when `ready` holds and nothing is asked of the server any more: what arrives in parts would push what stands. */
function useAllAtOnce(ready: boolean): boolean {
  const fetching = useIsFetching();
  const [shown, setShown] = useState(ready && fetching === 0);
  useEffect(() => {
    if (shown || !ready || fetching > 0) return;
    const timer = setTimeout(() => startTransition(() => setShown(true)), MOMENT);
    return () => clearTimeout(timer);
  }, [shown, ready, fetching]);
  return shown;
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
