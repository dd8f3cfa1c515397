import { Inject, Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { sqlState, Work } from '../../platform/database/work';
import { Alarms } from '../../platform/queue/alarms';
import { Trail } from '../../platform/trail/trail';
import { addressFault } from '../../platform/webhooks/address';
import { ChannelsReader } from '../channels/public';
import { subscriptionNameTaken } from './sources.errors';
import { type Subscription, type SubscriptionState, turn } from './subscription';
import { SubscriptionSchema } from './subscription.entity';
import type { NewSubscriptionDto } from './subscriptions.dto';

const UNIQUE_VIOLATION = '23505';

/** Feeds are added, paused, ended, and asked at once. */
@Injectable()
export class SubscriptionsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly alarms: Alarms,
    private readonly channels: ChannelsReader,
    private readonly trail: Trail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** It is asked within the minute. @throws Problem invalid-request, subscription-name-taken */
  async add({ name, channelId, url, minutes }: NewSubscriptionDto): Promise<Id> {
    const fault = addressFault(url, this.config.connectorHosts);
    if (fault !== null) throw invalidRequest({}, { faults: [{ pointer: '/url', code: fault }] });
    try {
      return await this.work.run(async () => {
        if ((await this.channels.find(channelId)) === null) {
          const params = { channel: channelId };
          throw invalidRequest({}, { faults: [{ pointer: '/channelId', code: 'unknown-channel', params }] });
        }
        const now = this.clock.now();
        const subscription: Subscription = {
          ...{ id: newId(), name, channelId, url, minutes, state: 'active', etag: null, lastModified: null },
          ...{ nextAt: now, askedAt: null, failures: 0, answer: null, items: 0, created: 0, updated: 0, faults: 0 },
          ...{ createdAt: now, version: 1 },
        };
        await addRecord(this.work.manager, SubscriptionSchema, subscription);
        await this.tell('subscription.added', subscription);
        return subscription.id;
      });
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION) throw subscriptionNameTaken({ name });
      throw error;
    }
  }

  /** @throws Problem not-found, wrong-state */
  move(id: Id, to: SubscriptionState): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const subscription = await takeRecord(this.work.manager, SubscriptionSchema, id);
      const moved = await saveRecord(this.work.manager, SubscriptionSchema, turn(subscription, to, now));
      await this.tell('subscription.changed', moved);
      if (to === 'active') await this.alarms.set('sources.ask', id, now);
    });
  }

  private tell(act: string, { id, name, channelId, url, minutes, state }: Subscription): Promise<void> {
    return this.trail.append({
      act,
      subject: { kind: 'subscription', id },
      after: { name, channelId, url, minutes, state },
    });
  }
}
