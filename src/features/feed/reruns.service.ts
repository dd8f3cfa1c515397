import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import type { RerunDto } from './routing.dto';

const VIEW = `SELECT r.id, r.interactions, r.started_at AS "startedAt", r.ended_at AS "endedAt", coalesce(r.ending, 'running') AS state,
    CASE WHEN r.ended_at IS NULL THEN (SELECT count(*)::int FROM feed.arrival a WHERE a.batch_id = r.id) ELSE 0 END AS left
  FROM feed.rerun r`;

/** Everything that is not done is routed again by the present rules, through the queue, as far as nobody stops it. */
@Injectable()
export class RerunsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  start(): Promise<{ id: Id; interactions: number }> {
    return this.work.run(async () => {
      const id = newId();
      const interactions = await this.work.affect(
        `INSERT INTO feed.arrival (batch_id, interaction_id, arrived_at)
         SELECT $1::uuid, interaction_id, arrived_at FROM feed.routing WHERE open
         UNION SELECT $1::uuid, i.interaction_id, i.arrived_at FROM feed.claim c
           JOIN feed.identity i ON i.interaction_id = c.interaction_id WHERE c.ended_at IS NULL`,
        [id],
      );
      const actor = currentActor();
      const now = this.clock.now();
      await this.work.write(
        `INSERT INTO feed.rerun (id, started_at, started_by, interactions, ended_at, ending) VALUES ($1, $2, $3, $4, $5, $6)`,
        [
          ...[id, now, actor.kind === 'person' ? actor.personId : null, interactions],
          ...(interactions > 0 ? [null, null] : [now, 'done']),
        ],
      );
      await this.trail.append({ act: 'rerouting.begun', subject: { kind: 'rerouting', id }, after: { interactions } });
      if (interactions > 0) await this.outbox.append('feed.arrived', { batchId: id });
      return { id, interactions };
    });
  }

  /** What is routed again already stays so; the rest keeps its topics. @throws Problem not-found */
  cancel(id: Id): Promise<void> {
    return this.work.run(async () => {
      const ended = await this.work.affect(
        `UPDATE feed.rerun SET ended_at = $2, ending = 'cancelled' WHERE id = $1 AND ended_at IS NULL`,
        [id, this.clock.now()],
      );
      if (ended === 0) {
        const [there] = await this.work.write('SELECT FROM feed.rerun WHERE id = $1', [id]);
        if (there === undefined) throw notFound({ id });
        return;
      }
      const left = await this.work.affect('DELETE FROM feed.arrival WHERE batch_id = $1', [id]);
      await this.trail.append({ act: 'rerouting.cancelled', subject: { kind: 'rerouting', id }, after: { left } });
    });
  }

  /** The latest ten, newest first. */
  async latest(): Promise<RerunDto[]> {
    const rows = await this.work.read<
      Omit<RerunDto, 'startedAt' | 'endedAt'> & { startedAt: Date; endedAt: Date | null }
    >(`${VIEW} ORDER BY r.started_at DESC, r.id DESC LIMIT 10`);
    return rows.map((row) => ({
      ...row,
      startedAt: row.startedAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
    }));
  }

  /** Of these batches the reruns of which nothing is left are done. */
  async settle(batchIds: readonly Id[]): Promise<void> {
    await this.work.write(
      `UPDATE feed.rerun r SET ended_at = $2, ending = 'done' WHERE r.id = ANY($1::uuid[]) AND r.ended_at IS NULL
         AND NOT EXISTS (SELECT FROM feed.arrival a WHERE a.batch_id = r.id)`,
      [batchIds, this.clock.now()],
    );
  }
}
