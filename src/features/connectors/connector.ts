import { type Id, newId } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';
import { newSecrets, rotateSecrets, type WebhookSecrets } from '../../platform/webhooks/secrets';

/** What posts for a channel by itself: a signed webhook. */
export interface Connector extends WebhookSecrets {
  readonly id: Id;
  readonly channelId: Id;
  readonly url: string;
  readonly paused: boolean;
  readonly changedBy: Id;
  readonly changedAt: Date;
  readonly version: number;
}

export function connect(channelId: Id, url: string, personId: Id, now: Date): Connector {
  return {
    ...newSecrets(),
    ...{ id: newId(), channelId, url, paused: false, changedBy: personId, changedAt: now, version: 1 },
  };
}

/** Another address, or a pause. @throws Problem stale-version */
export function change(
  connector: Connector,
  changes: Partial<Pick<Connector, 'url' | 'paused'>>,
  personId: Id,
  expected: number | null,
  now: Date,
): Connector {
  if (expected !== null && expected !== connector.version) throw staleVersion({ id: connector.id });
  return { ...connector, ...changes, changedBy: personId, changedAt: now };
}

/** Another secret; the one before signs beside it for a day, so that the receiver can change over. */
export function rotate(connector: Connector, personId: Id, now: Date): Connector {
  return { ...connector, ...rotateSecrets(connector, now), changedBy: personId, changedAt: now };
}
