import { randomBytes } from 'node:crypto';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { transitions } from '../../kernel/transitions';

/** A place that sends what customers said to one channel, each delivery signed. */
export interface Source {
  readonly id: Id;
  readonly name: string;
  readonly channelId: Id;
  readonly state: SourceState;
  /** `whsec_` and base64, as Standard Webhooks writes it. */
  readonly secret: string;
  /** The one before, which counts until `formerUntil`. */
  readonly formerSecret: string | null;
  readonly formerUntil: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

export type SourceState = 'active' | 'paused' | 'ended';

/** An ended source stays for its history and is never opened again. */
export const sourceStates = transitions<SourceState>('active', {
  active: ['paused', 'ended'],
  paused: ['active', 'ended'],
  ended: [],
});

/** Hours for which a sender may go on with the secret before the newest. */
export const FORMER_HOURS = 24;

/** 32 random bytes: Standard Webhooks asks for 24 to 64. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** A new secret; the present one counts for another day. @throws Problem wrong-state */
export function rotate(source: Source, secret: string, at: Date): Source {
  if (source.state === 'ended') sourceStates.demand('ended', 'active');
  return { ...source, secret, formerSecret: source.secret, formerUntil: addSeconds(at, FORMER_HOURS * 3600) };
}

/** @throws Problem wrong-state */
export function move(source: Source, to: SourceState): Source {
  sourceStates.demand(source.state, to);
  return { ...source, state: to };
}

/** The secrets with which a delivery may be signed now. */
export function secretsAt({ secret, formerSecret, formerUntil }: Source, at: Date): readonly string[] {
  const former = formerSecret !== null && formerUntil !== null && at < formerUntil ? [formerSecret] : [];
  return [secret, ...former];
}
