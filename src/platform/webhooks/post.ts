import { type ClientRequest, request as http } from 'node:http';
import { request as https } from 'node:https';
import { addressFault, bareHost } from './address';
import { outside } from './outside';

/** Milliseconds within which the receiver answers. */
const TIMEOUT_MS = 10_000;
/** Characters of a reply that are read. */
const LONGEST_REPLY = 65_536;

/** What came of it: taken, with what the receiver said; or not, why as a code, and whether it never will be. */
export type PostAnswer =
  | { readonly taken: true; readonly text: string }
  | { readonly taken: false; readonly reason: string; readonly final: boolean };

/** JSON on its way out; or, with headers that say so, something else. */
export interface Posted {
  readonly url: string;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Posts JSON. No redirect is followed, and no address inside is asked but of hosts that are allowed. */
export async function postJson(posted: Posted, allowed: readonly string[]): Promise<PostAnswer> {
  const fault = addressFault(posted.url, allowed);
  if (fault !== null) return { taken: false, reason: fault, final: true };
  try {
    return answerOf(await reply(posted, allowed));
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

function reply({ url, body, headers: more }: Posted, allowed: readonly string[]): Promise<Reply> {
  const { protocol, hostname } = new URL(url);
  const guarded = allowed.includes(bareHost(hostname)) ? {} : { lookup: outside };
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Obi',
    ...more,
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

function answerOf({ status, text }: Reply): PostAnswer {
  if (status >= 200 && status < 300) return { taken: true, text };
  if (status >= 300 && status < 400) return { taken: false, reason: 'redirect', final: true };
  // What the receiver will never take is not sent again; too much at once, or its own trouble, passes.
  const final = status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status);
  return { taken: false, reason: `status-${status}`, final };
}
