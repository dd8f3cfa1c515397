import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { ChangeGroup } from '../people/public';
import type { RowFault } from './import-faults';

/** What is kept of a run's report. */
export interface KeptReport {
  readonly mapping: string;
  readonly on: string;
  readonly dryRun: boolean;
  readonly importId: Id | null;
  readonly files: readonly { name: string; encoding: string; mark: boolean; sha256: string }[];
  readonly rows: number;
  readonly groups: readonly ChangeGroup[];
  readonly leaversToAllow: number | null;
  readonly faults: readonly RowFault[];
  readonly faultsTotal: number;
}

export const RUN_STATES = ['reading', 'checking', 'applying', 'done', 'faulty', 'asks', 'cancelled', 'failed'] as const;

export interface RunView {
  readonly id: Id;
  readonly mapping: string;
  readonly dryRun: boolean;
  readonly state: (typeof RUN_STATES)[number];
  readonly rowsRead: number;
  readonly rowsTotal: number;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly report: KeptReport | null;
}

/** A run without a sign of life for a minute (real time) is one whose process is gone. */
const RUN = `id, mapping, dry_run AS "dryRun", rows_read AS "rowsRead", greatest(rows_total, rows_read) AS "rowsTotal",
  started_at AS "startedAt", ended_at AS "endedAt",
  CASE WHEN ended_at IS NULL AND beat_at < $1::timestamptz - interval '1 minute' THEN 'failed' ELSE state END AS state`;

@Injectable()
export class ImportRunsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async find(id: Id): Promise<RunView | null> {
    const [run] = await this.work.read<RunView>(`SELECT ${RUN}, report FROM provisioning.import_run WHERE id = $2`, [
      this.clock.real(),
      id,
    ]);
    return run ?? null;
  }

  /** Runs, the latest first, without their reports. */
  async page(after: string | undefined, limit: number): Promise<Page<RunView>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<RunView>(
      `SELECT ${RUN}, NULL AS report FROM provisioning.import_run
       WHERE $2::timestamptz IS NULL OR (started_at, id) < ($2, $3::uuid)
       ORDER BY started_at DESC, id DESC LIMIT $4`,
      [this.clock.real(), cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.startedAt.toISOString(), row.id]);
  }
}
