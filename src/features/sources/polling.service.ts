import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { currentContext, withContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { IntakeService, type Taken } from '../feed/public';
import { itemsOf } from './feed-document';
import { fetchDocument } from './fetched';
import { answered, ask, type Counts, type FeedAnswer, type Subscription } from './subscription';
import { SubscriptionSchema } from './subscription.entity';

/** Real milliseconds after which a run asks nobody else: feeds that hang must not keep the schedule's transaction open. */
const ASKING_MS = 20_000;

/** Asks feeds, one after the other; each is asked outside any transaction, and what it says is taken in as it comes. */
@Injectable()
export class PollingService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly intake: IntakeService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async askDue(forMs = ASKING_MS): Promise<void> {
    const began = this.clock.real().getTime();
    do {
      const subscription = await this.work.run(() => this.next());
      if (subscription === null) return;
      const answer = await this.answerOf(subscription);
      await this.work.run(() => this.record(subscription.id, answer));
    } while (this.clock.real().getTime() - began < forMs);
  }

  private async next(): Promise<Subscription | null> {
    const now = this.clock.now();
    const [due] = await this.work.write<{ id: Id }>(
      `SELECT id FROM sources.subscription WHERE state = 'active' AND next_at <= $1
       ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [now],
    );
    if (due === undefined) return null;
    return saveRecord(
      this.work.manager,
      SubscriptionSchema,
      ask(await takeRecord(this.work.manager, SubscriptionSchema, due.id), now),
    );
  }

  private async answerOf(subscription: Subscription): Promise<FeedAnswer> {
    const fetched = await fetchDocument(subscription.url, subscription, this.config.connectorHosts);
    if (fetched.kind !== 'fresh') return fetched;
    let items;
    try {
      items = itemsOf(fetched.body);
    } catch {
      return { kind: 'failed', reason: 'not-a-feed', retryAfter: null };
    }
    const actor = { kind: 'system', name: `source ${subscription.name}` } as const;
    const stated = items.map((item) => ({ ...item, channel: subscription.channelId }));
    const taken = await withContext({ ...currentContext(), actor }, () => this.intake.takeEach(stated));
    const { etag, lastModified, url } = fetched;
    return { kind: 'fresh', etag, lastModified, url, counts: countsOf(taken) };
  }

  /** It may have been paused or ended meanwhile: what came of it is written down all the same. */
  private async record(id: Id, answer: FeedAnswer): Promise<void> {
    const subscription = await takeRecord(this.work.manager, SubscriptionSchema, id);
    await saveRecord(this.work.manager, SubscriptionSchema, answered(subscription, answer, this.clock.now()));
  }
}

function countsOf(taken: readonly Taken[]): Counts {
  const count = (status: Taken['status']): number => taken.filter((one) => one.status === status).length;
  return { items: taken.length, created: count('created'), updated: count('updated'), faults: count('fault') };
}
