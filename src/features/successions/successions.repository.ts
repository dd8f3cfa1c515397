import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Succession } from './succession';

const COLUMNS = `edition_id AS "editionId", track_id AS "trackId", enrolled, holders, renew_by::text AS "renewBy",
  decided_at AS "decidedAt", total, done, reached, renewed, completed_at AS "completedAt"`;

/** Open enrolments on earlier editions of a track, of a person the latest; who is on the new one besides stays there. */
const WAITING = `FROM training.enrolments e
  JOIN curricula.published c ON c.edition_id = e.edition_id AND c.track_id = $2 AND c.edition_id <> $1
  WHERE e.state IN ('assigned', 'voluntary') AND e.enrolled_at <= $3
    AND NOT EXISTS (SELECT FROM training.enrolments n WHERE n.person_id = e.person_id AND n.edition_id = $1
                    AND n.state <> 'completed')
    AND NOT EXISTS (SELECT FROM training.enrolments n
                    JOIN curricula.published k ON k.edition_id = n.edition_id AND k.track_id = $2
                    WHERE n.person_id = e.person_id AND n.enrolment_id > e.enrolment_id
                      AND n.state IN ('assigned', 'voluntary') AND n.enrolled_at <= $3)`;

@Injectable()
export class SuccessionsRepository {
  constructor(private readonly work: Work) {}

  async add(succession: Succession, decidedBy: Id | null): Promise<void> {
    const { editionId, trackId, enrolled, holders, renewBy, decidedAt, total, done, renewed, completedAt } = succession;
    await this.work.write(
      `INSERT INTO successions.succession (edition_id, track_id, enrolled, holders, renew_by, decided_at, total, done,
         renewed, completed_at, decided_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [editionId, trackId, enrolled, holders, renewBy, decidedAt, total, done, renewed, completedAt, decidedBy],
    );
  }

  async find(editionId: Id): Promise<Succession | null> {
    const rows = await this.work.read<Succession>(
      `SELECT ${COLUMNS} FROM successions.succession WHERE edition_id = $1`,
      [editionId],
    );
    return rows[0] ?? null;
  }

  /** Locked; null when there is none. */
  async take(editionId: Id): Promise<Succession | null> {
    const rows = await this.work.write<Succession>(
      `SELECT ${COLUMNS} FROM successions.succession WHERE edition_id = $1 FOR UPDATE`,
      [editionId],
    );
    return rows[0] ?? null;
  }

  async save({ editionId, done, reached, renewed, completedAt }: Succession): Promise<void> {
    await this.work.write(
      'UPDATE successions.succession SET done = $2, reached = $3, renewed = $4, completed_at = $5 WHERE edition_id = $1',
      [editionId, done, reached, renewed, completedAt],
    );
    if (completedAt !== null)
      await this.work.write('DELETE FROM successions.waiting WHERE edition_id = $1', [editionId]);
  }

  /** Sets down once which enrolments are to be moved; answers how many. */
  list(editionId: Id, trackId: Id, at: Date): Promise<number> {
    return this.work.affect(
      `INSERT INTO successions.waiting (edition_id, enrolment_id) SELECT $1, e.enrolment_id ${WAITING} ORDER BY e.enrolment_id`,
      [editionId, trackId, at],
    );
  }

  /** The next of the list. */
  async next({ editionId, reached }: Succession, limit: number): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT enrolment_id AS id FROM successions.waiting
       WHERE edition_id = $1 AND enrolment_id > coalesce($2, '00000000-0000-0000-0000-000000000000'::uuid)
       ORDER BY enrolment_id LIMIT $3`,
      [editionId, reached, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of them, locked, that are still to be moved: nobody completed them, let them go or moved them meanwhile. */
  async still({ editionId, trackId, decidedAt }: Succession, enrolmentIds: readonly Id[]): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT e.enrolment_id AS id ${WAITING} AND e.enrolment_id = ANY($4::uuid[]) ORDER BY e.enrolment_id`,
      [editionId, trackId, decidedAt, enrolmentIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Keeps which editions these enrolments were on. */
  async note(enrolmentIds: readonly Id[], editionId: Id, at: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO successions.moved (enrolment_id, from_edition_id, edition_id, moved_at)
       SELECT e.enrolment_id, e.edition_id, $2, $3 FROM training.enrolments e
       WHERE e.enrolment_id = ANY($1::uuid[])`,
      [enrolmentIds, editionId, at],
    );
  }

  /** Earlier editions of a track. */
  async earlier(trackId: Id, editionId: Id): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      'SELECT edition_id AS id FROM curricula.published WHERE track_id = $1 AND edition_id <> $2',
      [trackId, editionId],
    );
    return rows.map(({ id }) => id);
  }
}
