import { Injectable } from '@nestjs/common';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { Id } from '../../kernel/id';
import { withContext, currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Retention } from '../../platform/declarations/retention.service';
import { secretsAt } from '../../platform/webhooks/secrets';
import { IntakeService, type Taken } from '../feed/public';
import type { Source } from './source';
import { SourceSchema } from './source.entity';
import { deliveryOutOfTime, deliveryRefused, sourcePaused } from './sources.errors';

/** The headers of Standard Webhooks, https://www.standardwebhooks.com. */
export interface Signed {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer;
}

/** Takes signed deliveries: each message once, however often its sender repeats it. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly retention: Retention,
    private readonly intake: IntakeService,
  ) {}

  /**
   * The source a message comes from.
   * @throws Problem delivery-refused, delivery-out-of-time, source-paused
   */
  async verify(sourceId: Id, signed: Signed): Promise<Source> {
    const source = await this.work.run(() => this.work.manager.findOneBy(SourceSchema, { id: sourceId }));
    if (source === null || source.state === 'ended') throw deliveryRefused();
    const refusals = secretsAt(source, this.clock.now()).map((secret) => refusalOf(secret, signed));
    if (refusals.every((refusal) => refusal !== null)) {
      const late = refusals.includes('out-of-time');
      await this.note(source.id, late ? 'delivery-out-of-time' : 'delivery-refused');
      throw late ? deliveryOutOfTime() : deliveryRefused();
    }
    if (source.state === 'paused') {
      await this.note(source.id, 'source-paused');
      throw sourcePaused();
    }
    return source;
  }

  /** Counts it for whoever keeps the source; of what was sent nothing is kept. */
  private note(sourceId: Id, why: 'delivery-refused' | 'delivery-out-of-time' | 'source-paused'): Promise<unknown> {
    return this.work.run(() =>
      this.work.write(
        `INSERT INTO sources.refusal AS r (source_id, why, count, first_at, last_at) VALUES ($1, $2, 1, $3, $3)
         ON CONFLICT (source_id, why) DO UPDATE SET count = least(r.count + 1, 1000000), last_at = excluded.last_at`,
        [sourceId, why, this.clock.now()],
      ),
    );
  }

  /**
   * Takes in the interactions of a message, all of them on the source's channel. A message that was taken in before is
   * taken in again: each interaction is one, and answers as a duplicate.
   */
  async take(source: Source, messageId: string, items: readonly unknown[]): Promise<readonly Taken[]> {
    const stated = items.map((item) => onChannel(item, source.channelId));
    const actor = { kind: 'system', name: `source ${source.name}` } as const;
    const taken = await withContext({ ...currentContext(), actor }, () => this.intake.takeEach(stated));
    const count = (status: Taken['status']): number => taken.filter((one) => one.status === status).length;
    await this.work.run(() =>
      this.work.write(
        `INSERT INTO sources.delivery (source_id, message_id, at, items, created, updated, duplicate, faults)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
        [
          ...[source.id, messageId, this.clock.now(), taken.length],
          ...[count('created'), count('updated'), count('duplicate'), count('fault')],
        ],
      ),
    );
    return taken;
  }

  async forget(): Promise<void> {
    await this.work.run(async () => {
      const cutoff = await this.retention.cutoff('short');
      await this.work.write('DELETE FROM sources.delivery WHERE at < $1', [cutoff]);
      await this.work.write('DELETE FROM sources.refusal WHERE last_at < $1', [cutoff]);
    });
  }
}

/** Why a message is not signed with a secret; null: it is. */
function refusalOf(secret: string, { headers, payload }: Signed): 'out-of-time' | 'refused' | null {
  try {
    new Webhook(secret).verify(payload, { ...headers }, { jsonParse: false });
    return null;
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return /timestamp too/i.test(error.message) ? 'out-of-time' : 'refused';
  }
}

/** An interaction that names no channel was said on the source's; one that names another is refused by its channel. */
function onChannel(item: unknown, channelId: Id): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const { channel = channelId, ...rest } = item as Readonly<Record<string, unknown>>;
  return { ...rest, channel: channel === channelId ? channelId : `${String(channel)} (not this source's)` };
}
