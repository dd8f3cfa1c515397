import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Suspension } from './suspension';

const ROW = `SELECT id, person_id AS "personId", reason, from_at AS "from", until_at AS "until", decided_by AS "decidedBy",
    recorded_at AS "recordedAt", closed_at AS "closedAt", closed_by AS "closedBy"
  FROM permits.suspension`;

@Injectable()
export class SuspensionsRepository {
  constructor(private readonly work: Work) {}

  /** Locked for change. @throws Problem not-found */
  async take(id: Id): Promise<Suspension> {
    const [row] = await this.work.write<Suspension>(`${ROW} WHERE id = $1 FOR UPDATE`, [id]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  async add(s: Suspension): Promise<void> {
    await this.work.write(
      `INSERT INTO permits.suspension (id, person_id, reason, from_at, until_at, decided_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [s.id, s.personId, s.reason, s.from, s.until, s.decidedBy, s.recordedAt],
    );
  }

  async close(s: Suspension): Promise<void> {
    await this.work.write('UPDATE permits.suspension SET closed_at = $2, closed_by = $3 WHERE id = $1', [
      s.id,
      s.closedAt,
      s.closedBy,
    ]);
  }

  /** Those that hold a person now. */
  holding(personId: Id, at: Date): Promise<Suspension[]> {
    return this.work.read<Suspension>(
      `${ROW} WHERE person_id = $1 AND from_at <= $2 AND (until_at IS NULL OR until_at > $2)
         AND (closed_at IS NULL OR closed_at > $2) ORDER BY id`,
      [personId, at],
    );
  }

  /** All of a person's, latest first. */
  async page(personId: Id, after: string | undefined, limit: number): Promise<Page<Suspension>> {
    const cursor = decodeCursor(after, 1);
    const rows = await this.work.read<Suspension>(
      `${ROW} WHERE person_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [personId, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }
}
