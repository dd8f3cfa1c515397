import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { malformedRequest, tooLarge } from './http.errors';

/** Bytes of an upload, whatever its route's own limit. */
export const UPLOAD_LIMIT = 200 * 1024 * 1024;

const PART = Buffer.from('\0part\0');

/**
 * The digest of an upload's bytes as they pass by. The boundary of a multipart body, which differs each time the same
 * is sent, counts as the same.
 */
class Passing {
  private readonly hash = createHash('sha256');
  private rest: Buffer = Buffer.alloc(0);
  bytes = 0;

  constructor(private readonly boundary: Buffer | null) {}

  take(chunk: Buffer): void {
    this.bytes += chunk.length;
    const { boundary } = this;
    if (boundary === null) {
      this.hash.update(chunk);
      return;
    }
    let unread = Buffer.concat([this.rest, chunk]);
    for (let at = unread.indexOf(boundary); at !== -1; at = unread.indexOf(boundary)) {
      this.hash.update(unread.subarray(0, at)).update(PART);
      unread = unread.subarray(at + boundary.length);
    }
    const settled = Math.max(0, unread.length - boundary.length + 1);
    this.hash.update(unread.subarray(0, settled));
    this.rest = unread.subarray(settled);
  }

  digest(): Buffer {
    return this.hash.update(this.rest).digest();
  }
}

const watched = new WeakMap<IncomingMessage, Passing>();

/** Watches the body of a request that carries a key and no JSON. To be called before any of it is read. */
export function watchUpload(raw: IncomingMessage): void {
  const type = raw.headers['content-type'];
  if (raw.method !== 'POST' || raw.headers['idempotency-key'] === undefined || type === undefined) return;
  if (/^application\/([\w.-]+\+)?json\b/i.test(type)) return;
  const boundary = /^multipart\/.*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const text = boundary?.[1] ?? boundary?.[2];
  const passing = new Passing(text === undefined ? null : Buffer.from(text, 'latin1'));
  watched.set(raw, passing);
  const push = raw.push.bind(raw);
  raw.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    if (Buffer.isBuffer(chunk)) passing.take(chunk);
    return push(chunk, encoding);
  };
}

export function isUpload(raw: IncomingMessage): boolean {
  return watched.has(raw);
}

/**
 * The digest of the whole body; what nobody has read of it yet is read and let go.
 * @throws Problem malformed-request when it was cut off, too-large
 */
export async function uploadDigest(raw: IncomingMessage): Promise<Buffer> {
  const passing = watched.get(raw);
  if (passing === undefined) throw new Error('Nobody watched this upload.');
  if (!raw.complete) {
    raw.unpipe();
    raw.on('data', () => {
      if (passing.bytes > UPLOAD_LIMIT) raw.destroy();
    });
    raw.resume();
    await finished(raw, { writable: false }).catch(() => undefined);
  }
  if (passing.bytes > UPLOAD_LIMIT) throw tooLarge();
  if (!raw.complete) throw malformedRequest();
  return passing.digest();
}
