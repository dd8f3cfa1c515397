import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Excuse } from './excuse';

const COLUMNS = `x.id, x.kind, x.enrolment_id AS "enrolmentId", x.person_id AS "personId", x.module_id AS "moduleId",
  x.due_on::text AS "dueOn", x.ends_on::text AS "endsOn", x.reason, x.granted_by AS "grantedBy",
  x.granted_at AS "grantedAt", x.ended_at AS "endedAt", x.ended_by AS "endedBy"`;

@Injectable()
export class ExcusesRepository {
  constructor(private readonly work: Work) {}

  /** Adds excuses in one statement; an extension takes the place of the one before it. */
  async add(excuses: readonly Excuse[], at: Date): Promise<void> {
    const extended = excuses.filter(({ kind }) => kind === 'extension').map(({ enrolmentId }) => enrolmentId);
    if (extended.length > 0) {
      await this.work.write(
        `UPDATE awards.excuse SET ended_at = $2
         WHERE enrolment_id = ANY($1::uuid[]) AND kind = 'extension' AND ended_at IS NULL`,
        [extended, at],
      );
    }
    const rows = excuses.map((excuse) => ({
      id: excuse.id,
      kind: excuse.kind,
      enrolment_id: excuse.enrolmentId,
      person_id: excuse.personId,
      module_id: excuse.moduleId,
      due_on: excuse.dueOn,
      ends_on: excuse.endsOn,
      reason: excuse.reason,
      granted_by: excuse.grantedBy,
      granted_at: excuse.grantedAt,
    }));
    await this.work.write(
      `INSERT INTO awards.excuse (id, kind, enrolment_id, person_id, module_id, due_on, ends_on, reason, granted_by, granted_at)
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, kind text, enrolment_id uuid, person_id uuid,
         module_id uuid, due_on date, ends_on date, reason text, granted_by uuid, granted_at timestamptz(3))`,
      [JSON.stringify(rows)],
    );
  }

  /** Ends the extensions of these enrolments; the one before, to that date, stands again. */
  async restore(
    rows: readonly { readonly enrolmentId: Id; readonly extendedOn: CalendarDate | null }[],
    at: Date,
  ): Promise<void> {
    await this.work.write(
      `UPDATE awards.excuse SET ended_at = $2
       WHERE enrolment_id = ANY($1::uuid[]) AND kind = 'extension' AND ended_at IS NULL`,
      [rows.map(({ enrolmentId }) => enrolmentId), at],
    );
    const earlier = rows.filter(({ extendedOn }) => extendedOn !== null);
    await this.work.write(
      `INSERT INTO awards.excuse (id, kind, enrolment_id, person_id, due_on, reason, granted_by, granted_at)
       SELECT DISTINCT ON (r.enrolment_id) r.id, 'extension', x.enrolment_id, x.person_id, x.due_on, x.reason, x.granted_by,
              x.granted_at
       FROM unnest($1::uuid[], $2::uuid[], $3::date[]) AS r (id, enrolment_id, due_on)
       JOIN awards.excuse x ON x.enrolment_id = r.enrolment_id AND x.kind = 'extension' AND x.due_on = r.due_on
       ORDER BY r.enrolment_id, x.granted_at DESC`,
      [
        earlier.map(() => newId()),
        earlier.map(({ enrolmentId }) => enrolmentId),
        earlier.map(({ extendedOn }) => extendedOn),
      ],
    );
  }

  /** @throws Problem not-found */
  async take(id: Id): Promise<Excuse> {
    const [excuse] = await this.work.write<Excuse>(
      `SELECT ${COLUMNS} FROM awards.excuse x WHERE x.id = $1 FOR UPDATE`,
      [id],
    );
    if (excuse === undefined) throw notFound({ id });
    return excuse;
  }

  async end({ id, endedAt, endedBy }: Excuse): Promise<void> {
    await this.work.write('UPDATE awards.excuse SET ended_at = $2, ended_by = $3 WHERE id = $1', [
      id,
      endedAt,
      endedBy,
    ]);
  }

  /** Ends waivers whose last day has passed; answers them. */
  endOver(today: CalendarDate, at: Date): Promise<readonly Excuse[]> {
    return this.work.write<Excuse>(
      `UPDATE awards.excuse x SET ended_at = $2 WHERE x.ended_at IS NULL AND x.ends_on < $1::date RETURNING ${COLUMNS}`,
      [today, at],
    );
  }

  /** How many modules of the enrolment's edition are neither waived nor about to be. */
  async leftToLearn(enrolmentId: Id, moduleId: Id): Promise<number> {
    const [row] = await this.work.read<{ left: number }>(
      `SELECT count(*)::integer AS left FROM training.enrolments e JOIN curricula.modules m ON m.edition_id = e.edition_id
       LEFT JOIN training.steps s ON s.enrolment_id = e.enrolment_id AND s.module_id = m.module_id
       WHERE e.enrolment_id = $1 AND m.module_id <> $2 AND m.kind <> 'acknowledgement' AND s.waived_at IS NULL`,
      [enrolmentId, moduleId],
    );
    return row?.left ?? 0;
  }
}
