import { randomBytes } from 'node:crypto';
import { addSeconds } from '../../kernel/clock';

/** What webhooks are signed with, coming and going (Standard Webhooks, https://www.standardwebhooks.com). */
export interface WebhookSecrets {
  /** `whsec_` and base64. */
  readonly secret: string;
  /** The one before, which counts until `formerUntil`, so that the other side can change over. */
  readonly formerSecret: string | null;
  readonly formerUntil: Date | null;
}

/** Seconds for which the secret before the newest counts. */
const OVERLAP_SECONDS = 86_400;

/** A first secret: 32 random bytes, of which the standard asks for 24 to 64. */
export function newSecrets(): WebhookSecrets {
  return { secret: newSecret(), formerSecret: null, formerUntil: null };
}

/** Another secret; the present one counts for another day, and no older one. */
export function rotateSecrets({ secret }: WebhookSecrets, now: Date): WebhookSecrets {
  return { secret: newSecret(), formerSecret: secret, formerUntil: addSeconds(now, OVERLAP_SECONDS) };
}

/** The secrets that count now, the newest first. */
export function secretsAt({ secret, formerSecret, formerUntil }: WebhookSecrets, now: Date): readonly string[] {
  return formerSecret !== null && formerUntil !== null && now < formerUntil ? [secret, formerSecret] : [secret];
}

function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}
