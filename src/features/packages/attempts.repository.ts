import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { type Attempt, begin, type PartStanding } from './attempt';
import type { PartState } from './runtime';

const COLUMNS = `id, package_id AS "packageId", person_id AS "personId", number, opening, sequence, opened_at AS "openedAt",
  kept_at AS "keptAt", completed_at AS "completedAt", completed_as AS "completedAs"`;

@Injectable()
export class AttemptsRepository {
  constructor(private readonly work: Work) {}

  /** The person's latest attempt at a package, locked; null when there is none. */
  async takeLatest(packageId: Id, personId: Id): Promise<Attempt | null> {
    // Two windows that open it for the first time make one attempt.
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('packages.attempt:' || $1 || ':' || $2, 0))`, [
      packageId,
      personId,
    ]);
    const [attempt] = await this.work.write<Attempt>(
      `SELECT ${COLUMNS} FROM packages.attempt WHERE package_id = $1 AND person_id = $2
       ORDER BY number DESC LIMIT 1 FOR UPDATE`,
      [packageId, personId],
    );
    return attempt ?? null;
  }

  /** @throws Problem not-found for another person's */
  async take(id: Id, personId: Id): Promise<Attempt> {
    const [attempt] = await this.work.write<Attempt>(
      `SELECT ${COLUMNS} FROM packages.attempt WHERE id = $1 AND person_id = $2 FOR UPDATE`,
      [id, personId],
    );
    if (attempt === undefined) throw notFound({ id });
    return attempt;
  }

  async add(packageId: Id, personId: Id, number: number, at: Date): Promise<Attempt> {
    const attempt = begin(newId(), packageId, personId, number, at);
    await this.work.write(
      `INSERT INTO packages.attempt (id, package_id, person_id, number, opening, sequence, opened_at, kept_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [attempt.id, packageId, personId, number, attempt.opening, attempt.sequence, at, at],
    );
    return attempt;
  }

  async save({ id, opening, sequence, keptAt, completedAt, completedAs }: Attempt): Promise<void> {
    await this.work.write(
      `UPDATE packages.attempt SET opening = $2, sequence = $3, kept_at = $4, completed_at = $5, completed_as = $6
       WHERE id = $1`,
      [id, opening, sequence, keptAt, completedAt, completedAs],
    );
  }

  /** A part was opened, and says this of itself; without a state only that it was opened. */
  async keepPart(attemptId: Id, position: number, state: PartState | null, at: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO packages.state (attempt_id, position, data, completion, success, score, opened_at, kept_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
       ON CONFLICT (attempt_id, position) DO ${
         state === null
           ? 'NOTHING'
           : `UPDATE SET data = EXCLUDED.data, completion = EXCLUDED.completion, success = EXCLUDED.success,
                score = EXCLUDED.score, kept_at = EXCLUDED.kept_at`
       }`,
      [
        attemptId,
        position,
        JSON.stringify(state?.data ?? {}),
        state?.completion ?? 'unknown',
        state?.success ?? 'unknown',
        state?.score ?? null,
        at,
      ],
    );
  }

  /** Every part of the attempt's package, opened or not. */
  parts({ id, packageId }: Attempt): Promise<readonly (PartStanding & { readonly position: number })[]> {
    return this.work.read(
      `SELECT p.position, p.kind, s.attempt_id IS NOT NULL AS opened, coalesce(s.completion, 'unknown') AS completion,
              coalesce(s.success, 'unknown') AS success
       FROM packages.part p LEFT JOIN packages.state s ON s.attempt_id = $1 AND s.position = p.position
       WHERE p.package_id = $2 ORDER BY p.position`,
      [id, packageId],
    );
  }
}
