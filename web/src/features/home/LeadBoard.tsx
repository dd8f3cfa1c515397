import { type QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Figures } from '../../ui/Figures';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Waiting } from '../../ui/Loaded';
import { MissingNotice } from '../../ui/MissingNotice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { readyQuery } from '../publishing/publishing';
import { reviewsQuery } from '../reviews/reviews';
import { unroutedQuery } from '../triage/triage';

/** How many waiting drafts home shows. */
const FEW = 3;

/** The board, with what it shows asked for. */
export async function leadBoard(client: QueryClient): Promise<typeof LeadBoard> {
  await Promise.allSettled([
    client.infiniteQuery(reviewsQuery),
    client.infiniteQuery(readyQuery),
    client.infiniteQuery(unroutedQuery),
  ]);
  return LeadBoard;
}

/** The desk at a glance: what waits for a decision, for publishing, for a topic. */
export function LeadBoard(): JSX.Element {
  const t = useText();
  const code = useCode();
  const reviews = useInfiniteQuery(reviewsQuery);
  const ready = useInfiniteQuery(readyQuery);
  const unrouted = useInfiniteQuery(unroutedQuery);
  const queue = reviews.data?.pages[0];
  const oldest = queue?.items[0];
  const failed = [reviews, ready, unrouted].find(({ error, data }) => error !== null && data === undefined);
  const count = (page: { items: readonly unknown[]; next: string | null } | undefined): string =>
    page === undefined ? '–' : t('home.count', { count: page.items.length, more: String(page.next !== null) });
  return (
    <Section title={t('home.desk')} beside={<Go to="/reviews">{t('nav.reviews')}</Go>}>
      {failed !== undefined && <ProblemNotice error={failed.error} retry={() => void failed.refetch()} />}
      <Figures
        figures={[
          {
            label: t('home.desk.decide'),
            value: count(queue),
            about: oldest === undefined ? undefined : t('home.desk.oldest', { date: t.dateTime(oldest.submittedAt) }),
            to: '/reviews',
          },
          { label: t('home.desk.publish'), value: count(ready.data?.pages[0]), to: '/ready-to-publish' },
          { label: t('home.desk.unrouted'), value: count(unrouted.data?.pages[0]), to: '/unrouted' },
        ]}
      />
      {queue === undefined ? (
        failed === undefined && <Waiting rows={1} />
      ) : queue.missing.length > 0 ? (
        <MissingNotice missing={queue.missing} />
      ) : queue.items.length === 0 ? (
        <p className="quiet">
          <Icon name="check" />
          {t('home.desk.clear')}
        </p>
      ) : (
        <ol className="path">
          {queue.items.slice(0, FEW).map((item) => (
            <li key={item.draftId}>
              <Link to="/drafts/$id" params={{ id: item.draftId }} className="path-row">
                <span className="risk-mark" data-risk={item.risk} />
                <span className="path-words">
                  <span className="path-title" lang={item.language}>
                    {item.text}
                  </span>
                  <span className="path-about">
                    <bdi>{displayName(item.author, t.language)}</bdi> · <bdi>{t.names(item.channelNames)}</bdi> ·{' '}
                    {code('risk', item.risk)} · {t.dateTime(item.submittedAt)}
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
