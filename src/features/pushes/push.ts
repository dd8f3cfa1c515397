import { languages, message } from '../../platform/i18n/messages';
import type { PostAnswer } from '../../platform/webhooks/post';
import type { Outcome } from '../deliveries/public';
import { reasonLabel } from '../preferences/public';

/** What a device shows: kinds of messages and how many, never a name or a word of anybody's. */
export interface PushPayload {
  readonly title: string;
  readonly body: string;
  /** Console path that it opens. */
  readonly url: string;
  /** A later one takes the place of an earlier one with the same tag. */
  readonly tag: string;
}

export function payloadOf(reasons: readonly string[], spoken: readonly string[] | null): PushPayload {
  const language = (spoken ?? []).find((one) => languages().includes(one)) ?? 'en';
  const [first = ''] = reasons;
  return {
    title: reasonLabel(first, language),
    body: message(language, 'pushes.body', { count: reasons.length }),
    url: '/inbox',
    tag: 'obi-inbox',
  };
}

/** The device is there no more: its browser took it off, or the service forgot it. */
export function isGone(answer: PostAnswer): boolean {
  return !answer.taken && (answer.reason === 'status-404' || answer.reason === 'status-410');
}

/** What a push service said, as deliveries take it: what it refuses as such never goes, its own trouble is for all of it. */
export function outcomeOf(answer: PostAnswer): Outcome {
  if (answer.taken) return { kind: 'taken' };
  const { reason, final } = answer;
  if (isGone(answer)) return { kind: 'nothing', reason: 'device-gone' };
  if (final) return { kind: 'never', reason };
  return { kind: reason === 'status-429' ? 'later' : 'down', reason };
}
