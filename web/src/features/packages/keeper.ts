import { api, got } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { Standing } from './packages';

export type Data = Record<string, unknown>;

/** How the keeping goes: everything kept, something waiting for the network, or refused for good. */
export interface Keeping {
  readonly standing: Standing | null;
  readonly offline: boolean;
  readonly refused: unknown;
}

/** Milliseconds between commits of a part that goes on, and until one that did not arrive is sent again. */
const PAUSE = 2_000;
const AGAIN = 4_000;

/** Milliseconds after which a commit without an answer counts as one that did not arrive. */
const PATIENCE = 10_000;

/** Bytes that a browser still sends for a page that is being left. */
const PARTING = 60_000;

/**
 * Brings what a package wants kept to the server: the latest of each part, in order, one at a time, until it has arrived.
 */
export class Keeper {
  private readonly waiting = new Map<number, Data | null>();
  private sequence = 0;
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private state: Keeping = { standing: null, offline: false, refused: null };

  constructor(
    private readonly attempt: { readonly id: string; readonly opening: number },
    private readonly tell: (state: Keeping) => void,
  ) {}

  /** A part was opened. */
  opened(position: number): void {
    if (!this.waiting.has(position)) this.waiting.set(position, null);
    void this.flush();
  }

  /** A part says this of itself now; its last word goes at once. */
  keep(position: number, data: Data, last: boolean): void {
    this.waiting.set(position, data);
    if (last) void this.flush();
    else this.later(PAUSE);
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.sending || this.state.refused !== null) return;
    this.sending = true;
    for (let next = this.next(); next !== null; next = this.next()) {
      const [position, data] = next;
      this.sequence += 1;
      const outcome = await this.send(position, data);
      if (outcome !== 'kept') {
        // What was said meanwhile is newer than what did not arrive.
        if (outcome === 'again' && !this.waiting.has(position)) this.waiting.set(position, data);
        if (outcome === 'again') this.later(AGAIN);
        break;
      }
    }
    this.sending = false;
  }

  stop(): void {
    void this.flush();
  }

  private next(): [number, Data | null] | null {
    const [entry] = this.waiting;
    if (entry === undefined) return null;
    this.waiting.delete(entry[0]);
    return entry;
  }

  private async send(position: number, data: Data | null): Promise<'kept' | 'again' | 'refused'> {
    const { id, opening } = this.attempt;
    const body = { opening, sequence: this.sequence, position, data: data as Record<string, never> | null };
    const keepalive = JSON.stringify(body).length < PARTING;
    try {
      const standing = await got(
        api.POST('/api/v1/package-attempts/{id}/commits', {
          params: { path: { id } },
          body,
          keepalive,
          signal: AbortSignal.timeout(PATIENCE),
        }),
      );
      this.say({ standing, offline: false, refused: null });
      return 'kept';
    } catch (error) {
      const passing =
        error instanceof ApiProblem && (error.status === 0 || error.status === 429 || error.status >= 500);
      this.say(passing ? { ...this.state, offline: true } : { ...this.state, refused: error });
      return passing ? 'again' : 'refused';
    }
  }

  private later(pause: number): void {
    this.timer ??= setTimeout(() => void this.flush(), pause);
  }

  private say(state: Keeping): void {
    this.state = state;
    this.tell(state);
  }
}
