import { randomBytes } from 'node:crypto';
import { addSeconds } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';

/** How long a secret that was rotated still signs beside the new one. */
const OVERLAP_SECONDS = 86_400;

/** What posts for a channel by itself: a signed webhook. */
export interface Connector {
  readonly id: Id;
  readonly channelId: Id;
  readonly url: string;
  /** `whsec_` and base64, as Standard Webhooks have it. */
  readonly secret: string;
  readonly formerSecret: string | null;
  readonly formerUntil: Date | null;
  readonly paused: boolean;
  readonly changedBy: Id;
  readonly changedAt: Date;
  readonly version: number;
}

export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

export function connect(channelId: Id, url: string, personId: Id, now: Date): Connector {
  return {
    ...{ id: newId(), channelId, url, secret: newSecret(), formerSecret: null, formerUntil: null, paused: false },
    ...{ changedBy: personId, changedAt: now, version: 1 },
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
  const { secret: formerSecret } = connector;
  const formerUntil = addSeconds(now, OVERLAP_SECONDS);
  return { ...connector, secret: newSecret(), formerSecret, formerUntil, changedBy: personId, changedAt: now };
}

/** The secrets that sign now, the present one first. */
export function signing({ secret, formerSecret, formerUntil }: Connector, now: Date): readonly string[] {
  return formerSecret !== null && formerUntil !== null && formerUntil > now ? [secret, formerSecret] : [secret];
}
