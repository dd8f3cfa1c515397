import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import type { Work } from '../../platform/database/work';
import type { JointChange } from './joint-change';

const ROW = `id, legal_entity AS "legalEntity", wanted, reason, state, proposed_by AS "proposedBy", proposed_as AS "proposedAs",
  proposed_at AS "proposedAt", decided_by AS "decidedBy", decided_as AS "decidedAs", decided_at AS "decidedAt"`;

/** The joint changes that a room keeps in a table of its own, named by its code; all within the room's transaction. */
export class JointChanges<W> {
  constructor(
    private readonly work: Work,
    private readonly table: `${string}.${string}`,
  ) {}

  waiting(): Promise<readonly JointChange<W>[]> {
    return this.work.read<JointChange<W>>(`SELECT ${ROW} FROM ${this.table} WHERE state = 'proposed'`);
  }

  /** Locked until the transaction ends. @throws Problem not-found */
  async take(id: Id): Promise<JointChange<W>> {
    const [change] = await this.work.write<JointChange<W>>(
      `SELECT ${ROW} FROM ${this.table} WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (change === undefined) throw notFound({ id });
    return change;
  }

  async add(change: JointChange<W>): Promise<void> {
    await this.work.write(
      `INSERT INTO ${this.table} (id, legal_entity, wanted, reason, state, proposed_by, proposed_as, proposed_at,
         decided_by, decided_as, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[change.id, change.legalEntity, change.wanted, change.reason, change.state],
        ...[change.proposedBy, change.proposedAs, change.proposedAt],
        ...[change.decidedBy, change.decidedAs, change.decidedAt],
      ],
    );
  }

  async decide({ id, state, decidedBy, decidedAs, decidedAt }: JointChange<W>): Promise<void> {
    await this.work.write(
      `UPDATE ${this.table} SET state = $2, decided_by = $3, decided_as = $4, decided_at = $5 WHERE id = $1`,
      [id, state, decidedBy, decidedAs, decidedAt],
    );
  }
}
