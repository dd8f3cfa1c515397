import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { RetentionKind } from '../../platform/declarations/retention';
import { retentionProposed } from './privacy.errors';
import type { RetentionChange } from './retention-change';

const VIEW = `id, kind, days, was_days AS "wasDays", reason, state, proposed_by AS "proposedBy", proposed_at AS "proposedAt",
  decided_by AS "decidedBy", decided_at AS "decidedAt"`;

@Injectable()
export class RetentionChangesRepository {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found */
  async take(id: Id): Promise<RetentionChange> {
    const [row] = await this.work.write<RetentionChange>(
      `SELECT ${VIEW} FROM privacy.retention_change WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** @throws Problem retention-proposed when a shortening of this kind waits already */
  async add(change: RetentionChange): Promise<void> {
    const { id, kind, days, wasDays, reason, state, proposedBy, proposedAt, decidedBy, decidedAt } = change;
    const added = await this.work.affect(
      `INSERT INTO privacy.retention_change (id, kind, days, was_days, reason, state, proposed_by, proposed_at, decided_by,
         decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (kind) WHERE state = 'proposed' DO NOTHING`,
      [id, kind, days, wasDays, reason, state, proposedBy, proposedAt, decidedBy, decidedAt],
    );
    if (added === 0) throw retentionProposed({ kind });
  }

  async decide({ id, state, decidedBy, decidedAt }: RetentionChange): Promise<void> {
    await this.work.write(
      'UPDATE privacy.retention_change SET state = $2, decided_by = $3, decided_at = $4 WHERE id = $1',
      [id, state, decidedBy, decidedAt],
    );
  }

  waiting(): Promise<readonly RetentionChange[]> {
    return this.work.read<RetentionChange & { kind: RetentionKind }>(
      `SELECT ${VIEW} FROM privacy.retention_change WHERE state = 'proposed' ORDER BY proposed_at, id`,
    );
  }
}
