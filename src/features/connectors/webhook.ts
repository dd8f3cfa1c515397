import { type ClientRequest, request as http } from 'node:http';
import { request as https } from 'node:https';
import { Webhook } from 'standardwebhooks';
import { addressFault, bareHost } from '../../platform/webhooks/address';
import { outside } from '../../platform/webhooks/outside';

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

const TIMEOUT_MS = 10_000;
const LONGEST_REPLY = 65_536;

/** Sends a Standard Webhook. No redirect is followed, and no address inside is asked but of hosts that are allowed. */
export async function sendWebhook(message: Message, allowed: readonly string[]): Promise<Answer> {
  const fault = addressFault(message.url, allowed);
  if (fault !== null) return { taken: false, reason: fault, final: true };
  try {
    return answerOf(await reply(message, allowed));
  } catch (error) {
    const { code = 'unreachable' } = error as { code?: string };
    const inside = code === 'EINNER';
    return {
      taken: false,
      reason: inside ? 'address-inside' : code === 'ETIMEOUT' ? 'timeout' : 'unreachable',
      final: inside,
    };
  }
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

function reply({ url, secrets, id, at, body }: Message, allowed: readonly string[]): Promise<Reply> {
  const { protocol, hostname } = new URL(url);
  const guarded = allowed.includes(bareHost(hostname)) ? {} : { lookup: outside };
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Obi',
    'idempotency-key': id,
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
  return new Promise((done, fail) => {
    const options = { method: 'POST', headers, agent: false, ...guarded };
    const sending: ClientRequest = (protocol === 'https:' ? https : http)(url, options, (response) => {
      const parts: Buffer[] = [];
      let length = 0;
      response.on('data', (part: Buffer) => {
        length += part.length;
        if (length > LONGEST_REPLY) response.destroy();
        else parts.push(part);
      });
      response.on('close', () =>
        done({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
      );
      response.on('error', () => undefined);
    });
    const timer = setTimeout(
      () => sending.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEOUT' })),
      TIMEOUT_MS,
    );
    sending.on('close', () => clearTimeout(timer));
    sending.on('error', fail);
    sending.end(body);
  });
}

function answerOf({ status, text }: Reply): Answer {
  if (status >= 200 && status < 300) return { taken: true, link: linkIn(text) };
  if (status >= 300 && status < 400) return { taken: false, reason: 'redirect', final: true };
  // What the receiver will never take is not sent again; too much at once, or its own trouble, passes.
  const final = status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status);
  return { taken: false, reason: `status-${status}`, final };
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
