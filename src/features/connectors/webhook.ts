import { Webhook } from 'standardwebhooks';
import { postJson } from '../../platform/webhooks/post';

/** What is sent, to whom, signed with what. */
export interface Message {
  readonly url: string;
  readonly secrets: readonly string[];
  /** Known to the receiver by this id when it comes again. */
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** What came of it: taken over, with the link where the receiver has posted already; or not, and whether ever. */
export type Answer =
  | { readonly taken: true; readonly link: string | null }
  | { readonly taken: false; readonly reason: string; readonly final: boolean };

/** Sends a Standard Webhook. No redirect is followed, and no address inside is asked but of hosts that are allowed. */
export async function sendWebhook(message: Message, allowed: readonly string[]): Promise<Answer> {
  const { url, secrets, id, at, body } = message;
  const headers = {
    'idempotency-key': id,
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
  const answer = await postJson({ url, body, headers }, allowed);
  return answer.taken ? { taken: true, link: linkIn(answer.text) } : answer;
}

/** `{"link": "https://…"}`, where the receiver has posted already. */
function linkIn(text: string): string | null {
  try {
    const { link } = JSON.parse(text) as { link?: unknown };
    if (typeof link !== 'string' || link.length > 2000 || !URL.canParse(link)) return null;
    return ['http:', 'https:'].includes(new URL(link).protocol) ? link : null;
  } catch {
    return null;
  }
}
