import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Study } from './study';

const COLUMNS = `id, person_id AS "personId", enrolment_id AS "enrolmentId", module_id AS "moduleId",
  beat_at AS "beatAt", here_at AS "hereAt", ended_at AS "endedAt"`;

@Injectable()
export class StudiesRepository {
  constructor(private readonly work: Work) {}

  /** Opens the person's one study; whatever was open ends. */
  async open(personId: Id, enrolmentId: Id, moduleId: Id, at: Date): Promise<Study> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('training.study:' || $1::text, 0))`, [
      personId,
    ]);
    await this.work.write('UPDATE training.study SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL', [
      personId,
      at,
    ]);
    const study: Study = { id: newId(), personId, enrolmentId, moduleId, beatAt: at, hereAt: at, endedAt: null };
    await this.work.write(
      `INSERT INTO training.study (id, person_id, enrolment_id, module_id, opened_at, beat_at, here_at)
       VALUES ($1, $2, $3, $4, $5, $5, $5)`,
      [study.id, personId, enrolmentId, moduleId, at],
    );
    return study;
  }

  /** @throws Problem not-found for another person's, or one long gone */
  async find(id: Id, personId: Id): Promise<Study> {
    const [study] = await this.work.read<Study>(
      `SELECT ${COLUMNS} FROM training.study WHERE id = $1 AND person_id = $2`,
      [id, personId],
    );
    if (study === undefined) throw notFound({ id });
    return study;
  }

  /** @throws Problem not-found */
  async take(id: Id): Promise<Study> {
    const [study] = await this.work.write<Study>(`SELECT ${COLUMNS} FROM training.study WHERE id = $1 FOR UPDATE`, [
      id,
    ]);
    if (study === undefined) throw notFound({ id });
    return study;
  }

  async save(study: Study): Promise<void> {
    await this.work.write('UPDATE training.study SET beat_at = $2, ended_at = $3, here_at = $4 WHERE id = $1', [
      study.id,
      study.beatAt,
      study.endedAt,
      study.hereAt,
    ]);
  }

  /** How far the person has read in a module, in thousandths. */
  async reached(enrolmentId: Id, moduleId: Id): Promise<number> {
    const [row] = await this.work.read<{ reached: number | null }>(
      'SELECT reached FROM training.progress WHERE enrolment_id = $1 AND module_id = $2',
      [enrolmentId, moduleId],
    );
    return row?.reached ?? 0;
  }

  /** Forgets studies without a beat since then; the sums per module stay. */
  forget(before: Date): Promise<number> {
    return this.work.affect('DELETE FROM training.study WHERE beat_at < $1', [before]);
  }
}
