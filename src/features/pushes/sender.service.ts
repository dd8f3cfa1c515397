import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { generateRequestDetails } from 'web-push';
import type { Id } from '../../kernel/id';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { type PostAnswer, postJson } from '../../platform/webhooks/post';
import { after, type Outcome, settle } from '../deliveries/public';
import { type PushKey, PushKeys } from './keys.service';
import { outcomeOf, isGone, payloadOf } from './push';
import { type PushAttempt, PushesRepository } from './pushes.repository';

const BATCH = 50;
/** Real milliseconds after which a run ends: the next one goes on. */
const RUN_MS = 20_000;
/** Seconds for which a push service keeps what its device does not take. */
const KEPT_SECONDS = 86_400;

interface Sent {
  readonly outcome: Outcome;
  readonly isGone: boolean;
}

/** Sends what is due, one run at a time over all processes. */
@Injectable()
export class PushSender {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly repository: PushesRepository,
    private readonly keys: PushKeys,
  ) {}

  /** To be called by whoever holds the run alone. */
  async run(): Promise<void> {
    const began = this.clock.real().getTime();
    await this.repository.recover(this.clock.now());
    const key = await this.keys.current();
    if (key === null) return;
    while (this.clock.real().getTime() - began < RUN_MS) {
      const attempts = await this.repository.begin(this.clock.now(), BATCH);
      if (attempts.length === 0) return;
      await this.settle(attempts, await Promise.all(attempts.map((attempt) => this.send(key, attempt))));
    }
  }

  private async settle(attempts: readonly PushAttempt[], sent: readonly Sent[]): Promise<void> {
    const now = this.clock.now();
    await this.work.run(async () => {
      await this.repository.settle(
        attempts.map(({ id, subscriptionId, attempts: tried }, at) => ({
          id,
          subscriptionId,
          ...settle(tried, sent[at]?.outcome ?? { kind: 'down', reason: 'unreachable' }, randomInt(1001) / 1000, now),
        })),
        now,
      );
      await this.repository.drop(attempts.filter((_, at) => sent[at]?.isGone === true).map(gone));
      for (const host of new Set(attempts.flatMap((attempt) => attempt.host ?? []))) {
        const down = attempts.some((attempt, at) => attempt.host === host && sent[at]?.outcome.kind === 'down');
        const breaker = await this.repository.breaker(host);
        const next = after(breaker, down, now);
        if (next.failures !== breaker.failures) await this.repository.setBreaker(host, next);
      }
    });
  }

  /** Also what changed since it was planned ends by itself, until the last moment before the call. */
  private async send(key: PushKey, attempt: PushAttempt): Promise<Sent> {
    const { endpoint, p256dh, auth, reasons, languages } = attempt;
    if (endpoint === null || p256dh === null || auth === null) return nothing('no-device');
    if (reasons.length === 0) return nothing('settled');
    const answer = await this.post(key, { endpoint, keys: { p256dh, auth } }, payloadOf(reasons, languages));
    return { outcome: outcomeOf(answer), isGone: isGone(answer) };
  }

  private post(
    { publicKey, secretKey: privateKey }: PushKey,
    subscription: { readonly endpoint: string; readonly keys: { readonly p256dh: string; readonly auth: string } },
    payload: object,
  ): Promise<PostAnswer> {
    const vapidDetails = { subject: this.keys.subject(), publicKey, privateKey };
    const request = generateRequestDetails(subscription, JSON.stringify(payload), {
      vapidDetails,
      TTL: KEPT_SECONDS,
      topic: 'obi-inbox',
    });
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    return postJson({ url: request.endpoint, body: request.body, headers }, this.config.connectorHosts);
  }
}

function nothing(reason: string): Sent {
  return { outcome: { kind: 'nothing', reason }, isGone: false };
}

function gone({ subscriptionId }: PushAttempt): Id {
  return subscriptionId;
}
