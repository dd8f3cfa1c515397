import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';

/** Milliseconds of the window that requests are counted in, of real time. */
const WINDOW = 60_000;

/** Milliseconds until other processes know what this one counted. */
const SHARE = 1_000;

/** In the order of their keys, since another process shares the same ones. */
const SHARED = `INSERT INTO access.rate AS r (key, window_at, used)
  SELECT key, $2, used FROM unnest($1::text[], $3::int[]) AS c (key, used) ORDER BY key
  ON CONFLICT (key) DO UPDATE SET window_at = excluded.window_at,
    used = CASE WHEN r.window_at = excluded.window_at THEN r.used + excluded.used ELSE excluded.used END
  RETURNING key, used`;

/** Requests of the present minute by one credential: those that every process knows of, and those only this one does. */
interface Count {
  shared: number;
  own: number;
}

/**
 * Requests a minute, by person or token. They are counted where they are served, so that a request writes nothing, and
 * shared between processes once a second: with several, a limit may be passed by what they serve within that second.
 */
@Injectable()
export class Tally implements OnApplicationShutdown {
  private counts = new Map<string, Count>();
  private window = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** One more request by `key`; answers how many there were in this minute with it. */
  count(key: string): number {
    this.turn();
    const count = this.counts.get(key) ?? { shared: 0, own: 0 };
    this.counts.set(key, count);
    count.own += 1;
    this.timer ??= setTimeout(() => void this.share(), SHARE).unref();
    return count.shared + count.own;
  }

  onApplicationShutdown(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  /** What was counted in a minute that is over matters to nobody. */
  private turn(): void {
    const window = Math.floor(this.clock.real().getTime() / WINDOW) * WINDOW;
    if (window !== this.window) this.counts = new Map();
    this.window = window;
  }

  private async share(): Promise<void> {
    this.timer = null;
    this.turn();
    const { counts, window } = this;
    const sent = [...counts].filter(([, { own }]) => own > 0).map(([key, { own }]) => [key, own] as const);
    if (sent.length === 0) return;
    const values = [sent.map(([key]) => key), new Date(window), sent.map(([, own]) => own)];
    // A database that is away refuses every request as well; what was counted stays for the next second.
    const rows = await this.work.hot<{ key: string; used: number }>('access.share', SHARED, values).catch(() => []);
    const used = new Map(rows.map((row) => [row.key, row.used]));
    for (const [key, own] of sent) {
      const count = counts.get(key);
      const shared = used.get(key);
      if (count === undefined || shared === undefined) continue;
      count.own -= own;
      count.shared = shared;
    }
  }
}
