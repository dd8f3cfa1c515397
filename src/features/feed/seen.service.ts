import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { NOTHING_SEEN, readOne, readUntil, type Seen } from './seen';
import { ThreadsReader } from './threads.reader';

interface Row {
  readonly untilAt: Date | null;
  readonly read: readonly Id[];
  readonly readAt: readonly Date[];
}

/** What of the feed a person has read: one row each, however many interactions there are. */
@Injectable()
export class SeenService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly threads: ThreadsReader,
  ) {}

  /** The person opened an interaction. @throws Problem not-found */
  async one(personId: Id, interactionId: Id, triages: boolean): Promise<void> {
    const { arrivedAt } = await this.threads.standing(personId, interactionId, triages);
    await this.change(personId, (seen) => readOne(seen, interactionId, arrivedAt));
  }

  /** The person has read all that arrived until then; now at the latest. */
  async until(personId: Id, at: Date): Promise<void> {
    const now = this.clock.now();
    await this.change(personId, (seen) => readUntil(seen, at > now ? now : at));
  }

  private async change(personId: Id, verb: (seen: Seen) => Seen): Promise<void> {
    await this.work.run(async () => {
      await this.work.write(
        `INSERT INTO feed.seen (person_id, read, read_at) VALUES ($1, '{}', '{}') ON CONFLICT DO NOTHING`,
        [personId],
      );
      const [row] = await this.work.write<Row>(
        `SELECT until_at AS "untilAt", read, read_at AS "readAt" FROM feed.seen WHERE person_id = $1 FOR UPDATE`,
        [personId],
      );
      const before = row === undefined ? NOTHING_SEEN : toSeen(row);
      const { untilAt, read } = verb(before);
      await this.work.write('UPDATE feed.seen SET until_at = $2, read = $3, read_at = $4 WHERE person_id = $1', [
        personId,
        untilAt,
        read.map(({ id }) => id),
        read.map(({ arrivedAt }) => arrivedAt),
      ]);
    });
  }
}

function toSeen({ untilAt, read, readAt }: Row): Seen {
  return { untilAt, read: read.flatMap((id, at) => (readAt[at] === undefined ? [] : [{ id, arrivedAt: readAt[at] }])) };
}
