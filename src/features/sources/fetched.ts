import { type IncomingMessage, request as http } from 'node:http';
import { request as https } from 'node:https';
import { addressFault, bareHost } from '../../platform/webhooks/address';
import { outside } from '../../platform/webhooks/outside';

/** What came of asking an address for its document. */
export type Fetched =
  | {
      readonly kind: 'fresh';
      readonly body: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where it has moved for good. */
      readonly url: string | null;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfter: number | null };

interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const TIMEOUT_MS = 15_000;
const LONGEST = 5 * 1024 * 1024;
const REDIRECTS = 3;
const FOR_GOOD = [301, 308];

/** Asks for a document that may have changed. Every address on the way is outside, over https, unless it is allowed. */
export async function fetchDocument(url: string, known: Known, allowed: readonly string[]): Promise<Fetched> {
  let at = url;
  let forGood = true;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    const fault = addressFault(at, allowed);
    if (fault !== null) return failed(fault);
    try {
      const reply = await get(at, known, allowed);
      const { location } = reply.headers;
      if (![301, 302, 303, 307, 308].includes(reply.status)) return told(reply, forGood && at !== url ? at : null);
      if (location === undefined || !URL.canParse(location, at)) return failed('redirect');
      forGood &&= FOR_GOOD.includes(reply.status);
      at = new URL(location, at).href;
    } catch (error) {
      const { code = '' } = error as { code?: string };
      const reasons: Readonly<Record<string, string>> = {
        EINNER: 'address-inside',
        ETIMEOUT: 'timeout',
        ETOOLONG: 'too-long',
      };
      return failed(reasons[code] ?? 'unreachable');
    }
  }
  return failed('redirects');
}

function failed(reason: string, retryAfter: number | null = null): Fetched {
  return { kind: 'failed', reason, retryAfter };
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function told({ status, headers, body }: Reply, url: string | null): Fetched {
  if (status === 304) return { kind: 'unchanged' };
  if (status !== 200) {
    const seconds = Number(headers['retry-after']);
    return failed(`status-${status}`, Number.isInteger(seconds) && seconds > 0 ? Math.min(seconds, 86_400) : null);
  }
  const [etag = null, lastModified = null] = [headers.etag, headers['last-modified']].map((value) =>
    value !== undefined && value.length <= 500 ? value : undefined,
  );
  return { kind: 'fresh', body: textOf(body, headers['content-type'] ?? ''), etag, lastModified, url };
}

/** In the charset that the header, else the XML declaration, names; Hebrew feeds are often in windows-1255. */
function textOf(body: Buffer, type: string): string {
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(body.subarray(0, 200).toString('latin1'))?.[1];
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

function get(url: string, known: Known, allowed: readonly string[]): Promise<Reply> {
  const { protocol, hostname } = new URL(url);
  const guarded = allowed.includes(bareHost(hostname)) ? {} : { lookup: outside };
  const headers = {
    'user-agent': 'Obi',
    'accept-encoding': 'identity',
    accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    ...(known.etag === null ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === null ? {} : { 'if-modified-since': known.lastModified }),
  };
  return new Promise((done, fail) => {
    const asking = (protocol === 'https:' ? https : http)(url, { headers, agent: false, ...guarded }, (response) => {
      const parts: Buffer[] = [];
      let length = 0;
      response.on('data', (part: Buffer) => {
        length += part.length;
        if (length > LONGEST) asking.destroy(Object.assign(new Error('too long'), { code: 'ETOOLONG' }));
        else parts.push(part);
      });
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
      response.on('error', fail);
      response.on('aborted', () => fail(new Error('aborted')));
    });
    const timer = setTimeout(
      () => asking.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEOUT' })),
      TIMEOUT_MS,
    );
    asking.on('close', () => clearTimeout(timer));
    asking.on('error', fail);
    asking.end();
  });
}
