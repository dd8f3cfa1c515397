import type { Id } from '../../kernel/id';
import { transitions } from '../../kernel/transitions';
import { rotateSecrets, type WebhookSecrets } from '../../platform/webhooks/secrets';

/** A place that sends what customers said to one channel, each delivery signed. */
export interface Source extends WebhookSecrets {
  readonly id: Id;
  readonly name: string;
  readonly channelId: Id;
  readonly state: SourceState;
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

/** A new secret; the present one counts for another day. @throws Problem wrong-state */
export function rotate(source: Source, now: Date): Source {
  if (source.state === 'ended') sourceStates.demand('ended', 'active');
  return { ...source, ...rotateSecrets(source, now) };
}

/** @throws Problem wrong-state */
export function move(source: Source, to: SourceState): Source {
  sourceStates.demand(source.state, to);
  return { ...source, state: to };
}
