import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Enrolment } from './enrolment';

/** How a person stands with a module that is made of something, and its time. */
export interface MaterialStanding {
  readonly done: boolean;
  readonly creditedSeconds: number;
  /** Stated length. */
  readonly statedSeconds: number;
}

/** Modules that are done in another room, by what they are made of. */
@Injectable()
export class MaterialsRepository {
  constructor(private readonly work: Work) {}

  /** Ids of the person's open enrolments whose edition has a module made of it. */
  async openEnrolments(personId: Id, materialId: Id): Promise<ReadonlySet<Id>> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT e.id FROM training.enrolment e WHERE e.person_id = $1 AND e.state IN ('assigned', 'voluntary')
         AND EXISTS (SELECT FROM curricula.modules m WHERE m.edition_id = e.edition_id AND m.material_id = $2)`,
      [personId, materialId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Whether an enrolment of the person, open or completed, has a module made of it. */
  async isEnrolled(personId: Id, materialId: Id): Promise<boolean> {
    const rows = await this.work.read(
      `SELECT 1 FROM curricula.modules m
       JOIN training.enrolment e ON e.edition_id = m.edition_id AND e.person_id = $1 AND e.state <> 'withdrawn'
       WHERE m.material_id = $2 LIMIT 1`,
      [personId, materialId],
    );
    return rows.length > 0;
  }

  /** Completes the modules of an enrolment, taken locked, that are made of it; answers how many were not yet. */
  complete(enrolment: Enrolment, materialId: Id, at: Date): Promise<number> {
    return this.work.affect(
      `INSERT INTO training.progress AS p (enrolment_id, module_id, completed_at)
       SELECT $1, m.module_id, $4::timestamptz FROM curricula.modules m WHERE m.edition_id = $2 AND m.material_id = $3
       ON CONFLICT (enrolment_id, module_id) DO UPDATE SET completed_at = excluded.completed_at
       WHERE p.completed_at IS NULL`,
      [enrolment.id, enrolment.editionId, materialId, at],
    );
  }

  /** The person's standing with it: where it is still to be done, if anywhere; null without an enrolment. */
  async standing(personId: Id, materialId: Id): Promise<MaterialStanding | null> {
    const [row] = await this.work.read<MaterialStanding>(
      `SELECT p.completed_at IS NOT NULL AS done, (coalesce(p.credited_ms, 0) / 1000)::int AS "creditedSeconds",
              m.seconds AS "statedSeconds"
       FROM curricula.modules m
       JOIN training.enrolment e ON e.edition_id = m.edition_id AND e.person_id = $1 AND e.state <> 'withdrawn'
       LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.module_id
       WHERE m.material_id = $2
       ORDER BY e.state <> 'completed' AND p.completed_at IS NULL DESC, m.seconds DESC, e.enrolled_at DESC LIMIT 1`,
      [personId, materialId],
    );
    return row ?? null;
  }
}
