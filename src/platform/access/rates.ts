import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { tooManyRequests } from './access.errors';

const MINUTE = 60;

const COUNT = `INSERT INTO access.rate AS r (key, window_at, used) VALUES ($1, $2, 1)
  ON CONFLICT (key) DO UPDATE SET window_at = excluded.window_at,
    used = CASE WHEN r.window_at = excluded.window_at THEN r.used + 1 ELSE 1 END
  RETURNING used`;

/** How many requests a window allows, and how many were made. */
export interface Spent {
  readonly name: 'person' | 'token' | 'address';
  readonly limit: number;
  readonly used: number;
}

/** Counters of attempts in an unlogged table, the same for every process; windows of real time. */
@Injectable()
export class Rates {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /**
   * Counts one more of something within a window of so many seconds; answers how many there were with it. Counted
   * outside any transaction: what is tried in vain stays counted.
   */
  async count(key: string, seconds: number): Promise<number> {
    const [row] = await this.work.hot<{ used: number }>('access.count', COUNT, [key, this.window(seconds)]);
    return row?.used ?? 1;
  }

  async forget(key: string): Promise<void> {
    await this.work.hot('access.forget', 'DELETE FROM access.rate WHERE key = $1', [key]);
  }

  /** Takes one back: what was tried was right. */
  async giveBack(key: string): Promise<void> {
    const text = 'UPDATE access.rate SET used = used - 1 WHERE key = $1 AND used > 0';
    await this.work.hot('access.give-back', text, [key]);
  }

  /** Seconds until the present window of so many seconds ends. */
  left(seconds: number): number {
    return Math.max(
      1,
      Math.ceil(seconds - (this.clock.real().getTime() / 1000 - this.window(seconds).getTime() / 1000)),
    );
  }

  /** States the limit in the reply's headers (IETF httpapi-ratelimit-headers). @throws Problem too-many-requests */
  demand({ name, limit, used }: Spent, reply: FastifyReply): void {
    const seconds = this.left(MINUTE);
    void reply
      .header('ratelimit-policy', `"${name}";q=${limit};w=${MINUTE}`)
      .header('ratelimit', `"${name}";r=${Math.max(0, limit - used)};t=${seconds}`);
    if (used > limit) throw tooManyRequests({ seconds });
  }

  private window(seconds: number): Date {
    const length = seconds * 1000;
    return new Date(Math.floor(this.clock.real().getTime() / length) * length);
  }
}

/** An address, or whatever else must not stand readable in a counter's key. */
export function counterKey(kind: string, value: string): string {
  return `${kind}:${createHash('sha256').update(value).digest('base64url').slice(0, 22)}`;
}
