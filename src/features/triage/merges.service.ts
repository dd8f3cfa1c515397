import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { Bulk } from '../feed/public';
import { notMerged } from './triage.errors';
import { TriageReader } from './triage.reader';

/** Duplicates: one is answered for all. Each keeps its thread, its topics and what was done to it. */
@Injectable()
export class MergesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly bulk: Bulk,
    private readonly reader: TriageReader,
  ) {}

  /**
   * They wait no longer: the main one's answer is theirs.
   * @throws Problem not-found outside the lead's scope, not-merged for one that somebody holds, that is done, or that stands for others
   */
  merge(personId: Id, mainId: Id, ids: readonly Id[]): Promise<Id> {
    return this.work.run(async () => {
      const others = ids.filter((id) => id !== mainId);
      const within = await this.reader.within([mainId, ...others]);
      const outside = [mainId, ...others].find((id) => !within.has(id));
      if (outside !== undefined) throw notFound({ id: outside });
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('triage.merge', 0))`);
      if (others.length === 0 || !(await this.mergeable(mainId, others))) throw notMerged();
      const closed = await this.bulk.close(others, 'merged');
      if (closed.length !== others.length) throw notMerged();
      const id = newId();
      await this.work.write('INSERT INTO triage.merge (id, main_id, merged_by, merged_at) VALUES ($1, $2, $3, $4)', [
        ...[id, mainId, personId, this.clock.now()],
      ]);
      await this.work.write('INSERT INTO triage.merged (merge_id, interaction_id) SELECT $1, unnest($2::uuid[])', [
        id,
        others,
      ]);
      await this.tell('merge.made', id, { mainId, ids: others });
      return id;
    });
  }

  /** What was merged waits again, also when it was answered along with the main one. @throws Problem not-found, not-merged */
  undo(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const [merge] = await this.work.write<{ mainId: Id; undoneAt: Date | null }>(
        'SELECT main_id AS "mainId", undone_at AS "undoneAt" FROM triage.merge WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (merge === undefined || !(await this.reader.within([merge.mainId])).has(merge.mainId)) throw notFound({ id });
      if (merge.undoneAt !== null) throw notMerged();
      const rows = await this.work.write<{ id: Id }>(
        'UPDATE triage.merged SET stands = false WHERE merge_id = $1 AND stands RETURNING interaction_id AS id',
        [id],
      );
      await this.work.write('UPDATE triage.merge SET undone_by = $2, undone_at = $3 WHERE id = $1', [
        ...[id, personId, this.clock.now()],
      ]);
      await this.bulk.reopen(
        rows.map((row) => row.id),
        ['merged', 'answered'],
      );
      await this.tell('merge.undone', id, { mainId: merge.mainId });
    });
  }

  /** Two are not the same: they are proposed no more. @throws Problem not-found */
  keepApart(personId: Id, one: Id, other: Id): Promise<void> {
    return this.work.run(async () => {
      const within = await this.reader.within([one, other]);
      if (!within.has(one) || !within.has(other) || one === other) throw notFound();
      await this.work.write(
        `INSERT INTO triage.apart (first_id, second_id, decided_by, at)
         VALUES (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3, $4) ON CONFLICT DO NOTHING`,
        [one, other, personId, this.clock.now()],
      );
    });
  }

  /** What was merged into these is answered with them. */
  async answerAlong(mainIds: readonly Id[]): Promise<readonly Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `SELECT d.interaction_id AS id FROM triage.merge m JOIN triage.merged d ON d.merge_id = m.id AND d.stands
       WHERE m.main_id = ANY($1::uuid[])`,
      [mainIds],
    );
    return rows.length === 0 ? [] : this.bulk.answerAlong(rows.map(({ id }) => id));
  }

  /** The main one waits and is nobody's duplicate; none of the others stands for others. */
  private async mergeable(mainId: Id, others: readonly Id[]): Promise<boolean> {
    const refused = await this.work.read(
      `SELECT FROM feed.routed r WHERE r.interaction_id = $1 AND NOT feed.waits($1)
       UNION ALL
       SELECT FROM triage.merged d WHERE d.interaction_id = $1 AND d.stands
       UNION ALL
       SELECT FROM triage.merge m JOIN triage.merged d ON d.merge_id = m.id AND d.stands WHERE m.main_id = ANY($2::uuid[])`,
      [mainId, others],
    );
    return refused.length === 0;
  }

  private tell(act: string, id: Id, after: Readonly<Record<string, unknown>>): Promise<void> {
    return this.trail.append({ act, subject: { kind: 'merge', id }, after });
  }
}
