import { type ClientRequest, get } from 'node:http';

export interface Frame {
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** A reader of a stream of server-sent events. */
export interface Stream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly frames: readonly Frame[];
  /** The last `id:` that came. */
  readonly lastId: () => string;
  readonly ended: () => boolean;
  /** Waits for the first place, or the end. */
  begun(): Promise<void>;
  /** Waits for a frame that has not been waited for yet. */
  next(event: string, milliseconds?: number): Promise<Frame>;
  close(): void;
}

/** Opens a stream with a login's cookie and waits for its first frames. */
export function openStream(base: string, cookie: string, query = '', lastEventId?: string): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) };
    const request: ClientRequest = get(`${base}/api/v1/my/stream${query}`, { headers, agent: false }, (reply) => {
      const frames: Frame[] = [];
      const taken = new Set<Frame>();
      let rest = '';
      let id = '';
      let over = false;
      reply.setEncoding('utf8');
      reply.on('data', (text: string) => {
        const parts = (rest + text).split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) {
          const fields = new Map(
            part.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
          );
          id = fields.get('id') ?? id;
          const event = fields.get('event');
          if (event === undefined) continue;
          frames.push({ event, data: JSON.parse(fields.get('data') ?? '{}') as Record<string, unknown> });
        }
      });
      reply.on('close', () => (over = true));
      resolve({
        status: reply.statusCode ?? 0,
        headers: reply.headers,
        frames,
        lastId: () => id,
        ended: () => over,
        async begun() {
          for (let tries = 0; tries < 1_500; tries += 1) {
            if (frames.some(({ event }) => event === 'beat' || event === 'end')) return;
            await new Promise((again) => setTimeout(again, 10));
          }
          throw new Error('The stream did not begin.');
        },
        async next(event, milliseconds = 15_000) {
          const until = performance.now() + milliseconds;
          for (;;) {
            const found = frames.find((frame) => frame.event === event && !taken.has(frame));
            if (found !== undefined) {
              taken.add(found);
              return found;
            }
            if (performance.now() > until)
              throw new Error(`No '${event}' within ${milliseconds} ms, but ${JSON.stringify(frames)}`);
            await new Promise((again) => setTimeout(again, 10));
          }
        },
        close: () => request.destroy(),
      });
    });
    request.once('error', reject);
  });
}
