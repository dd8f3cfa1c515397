import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { problem } from '../../kernel/problem';
import { counterKey } from '../access/rates';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';

const tooManyStreams = problem('limited', 'too-many-streams');

/** Streams that one person may have open, over all processes. */
const MOST = 8;
/** Real seconds after which a stream that its process no longer vouches for counts no more. */
const FORGOTTEN = 45;

const VOUCH = `
  WITH gone AS (DELETE FROM platform.open_stream WHERE seen_at < $3 AND id <> ALL($1::uuid[]))
  UPDATE platform.open_stream SET seen_at = $2 WHERE id = ANY($1::uuid[])`;

/** How many streams a person has open, in an unlogged table: the same for every process. */
@Injectable()
export class StreamDoors {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** @throws Problem too-many-streams */
  async open(id: Id, personId: Id): Promise<void> {
    const key = counterKey('s', personId);
    const now = this.clock.real();
    const dead = new Date(now.getTime() - FORGOTTEN * 1000);
    await this.work.run(async () => {
      await this.work.write('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
      await this.work.write('DELETE FROM platform.open_stream WHERE key = $1 AND seen_at < $2', [key, dead]);
      const opened = await this.work.affect(
        `INSERT INTO platform.open_stream (id, key, seen_at) SELECT $1, $2, $3
         WHERE (SELECT count(*) FROM platform.open_stream WHERE key = $2) < ${MOST}`,
        [id, key, now],
      );
      if (opened === 0) throw tooManyStreams({ most: MOST });
    });
  }

  async close(id: Id): Promise<void> {
    await this.work.hot('streams.close', 'DELETE FROM platform.open_stream WHERE id = $1', [id]);
  }

  /** They are still open; those that no process vouches for are forgotten. */
  async vouch(ids: readonly Id[]): Promise<void> {
    const now = this.clock.real();
    await this.work.hot('streams.vouch', VOUCH, [ids, now, new Date(now.getTime() - FORGOTTEN * 1000)]);
  }
}
