import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { CouncilChange } from './change';
import { councilProposed } from './council.errors';
import type { Setting } from './matrix';

const VIEW = `id, legal_entity AS "legalEntity", wanted, loosens, reason, state, proposed_by AS "proposedBy",
  proposed_as AS "proposedAs", proposed_at AS "proposedAt", decided_by AS "decidedBy", decided_as AS "decidedAs",
  decided_at AS "decidedAt"`;

@Injectable()
export class CouncilRepository {
  constructor(private readonly work: Work) {}

  /** One change at a time: what loosens depends on what is in force. */
  async lock(): Promise<void> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('council.change', 0))`);
  }

  /** Legal entities in works-council mode now. */
  async settings(): Promise<ReadonlyMap<string, Setting>> {
    const rows = await this.work.read<Setting & { legalEntity: string }>(
      'SELECT legal_entity AS "legalEntity", minimum, sights FROM council.setting WHERE until_at IS NULL',
    );
    return new Map(rows.map(({ legalEntity, minimum, sights }) => [legalEntity, { minimum, sights }]));
  }

  /** Legal entities of the directory, and how many work there. */
  entities(): Promise<readonly { legalEntity: string; people: number }[]> {
    return this.work.read(
      `SELECT coalesce(legal_entity, '') AS "legalEntity", count(*)::integer AS people FROM people.directory
       GROUP BY 1 ORDER BY 1`,
    );
  }

  /** @throws Problem not-found */
  async take(id: Id): Promise<CouncilChange> {
    const [row] = await this.work.write<CouncilChange>(`SELECT ${VIEW} FROM council.change WHERE id = $1 FOR UPDATE`, [
      id,
    ]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  waiting(): Promise<readonly CouncilChange[]> {
    return this.work.read<CouncilChange>(`SELECT ${VIEW} FROM council.change WHERE state = 'proposed'`);
  }

  /** @throws Problem council-proposed when a loosening of this legal entity waits already */
  async add(change: CouncilChange): Promise<void> {
    const added = await this.work.affect(
      `INSERT INTO council.change (id, legal_entity, wanted, loosens, reason, state, proposed_by, proposed_as, proposed_at,
         decided_by, decided_as, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT (legal_entity) WHERE state = 'proposed' DO NOTHING`,
      [
        change.id,
        change.legalEntity,
        JSON.stringify(change.wanted),
        change.loosens,
        change.reason,
        change.state,
        change.proposedBy,
        change.proposedAs,
        change.proposedAt,
        change.decidedBy,
        change.decidedAs,
        change.decidedAt,
      ],
    );
    if (added === 0) throw councilProposed();
  }

  async decide({ id, state, decidedBy, decidedAs, decidedAt }: CouncilChange): Promise<void> {
    await this.work.write(
      'UPDATE council.change SET state = $2, decided_by = $3, decided_as = $4, decided_at = $5 WHERE id = $1',
      [id, state, decidedBy, decidedAs, decidedAt],
    );
  }

  /** Closes the row in force and opens the next; null leaves the legal entity out of the mode. */
  async restate(legalEntity: string, setting: Setting | null, changeId: Id, now: Date): Promise<void> {
    await this.work.write('UPDATE council.setting SET until_at = $2 WHERE legal_entity = $1 AND until_at IS NULL', [
      legalEntity,
      now,
    ]);
    if (setting === null) return;
    await this.work.write(
      'INSERT INTO council.setting (id, legal_entity, minimum, sights, from_at, change_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [newId(), legalEntity, setting.minimum, JSON.stringify(setting.sights), now, changeId],
    );
  }
}
