import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { TakenModule } from './enrolments.repository';
import { moduleLocked } from './training.errors';

/** A module or a choice that comes first. */
interface Before {
  readonly code: string;
  readonly names: Localised;
}

/** Which modules wait for others. What somebody has done elsewhere (acknowledged, attended) counts in any order. */
@Injectable()
export class StepsRepository {
  constructor(private readonly work: Work) {}

  /** Whether a module of an enrolment may be learnt now. @throws Problem module-locked naming what comes first */
  async demandOpen({ enrolment, module }: TakenModule): Promise<void> {
    if (module.after.length > 0 && enrolment.state !== 'completed') await this.demand(enrolment.personId, module.id);
  }

  /** The same for the person's open enrolment, if there is one. @throws Problem module-locked */
  async demand(personId: Id, moduleId: Id): Promise<void> {
    const missing = await this.work.read<Before>(
      `SELECT t.code, t.names
       FROM curricula.modules m
       JOIN training.enrolment e ON e.edition_id = m.edition_id AND e.person_id = $1 AND e.state IN ('assigned', 'voluntary')
       CROSS JOIN LATERAL training.met(e.id, m.edition_id) t
       WHERE m.module_id = $2 AND m.after <> '{}' AND t.code = ANY(m.after) AND NOT t.met
         AND NOT EXISTS (SELECT FROM training.progress p
           WHERE p.enrolment_id = e.id AND p.module_id = m.module_id AND p.completed_at IS NOT NULL)
       ORDER BY array_position(m.after, t.code)`,
      [personId, moduleId],
    );
    if (missing.length > 0) throw locked(missing);
  }

  /**
   * Whether, of the modules of the person's open enrolments that are made of it, there is one to be done now, or none is
   * left to be done. @throws Problem module-locked
   */
  async demandMaterial(personId: Id, materialId: Id): Promise<void> {
    const rows = await this.work.read<{ moduleId: Id; open: boolean }>(
      `SELECT m.module_id AS "moduleId", NOT EXISTS (
           SELECT FROM training.met(e.id, m.edition_id) t WHERE t.code = ANY(m.after) AND NOT t.met) AS open
       FROM training.enrolment e
       JOIN curricula.modules m ON m.edition_id = e.edition_id AND m.material_id = $2
       LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.module_id
       WHERE e.person_id = $1 AND e.state IN ('assigned', 'voluntary') AND p.completed_at IS NULL
       ORDER BY e.id, m.position`,
      [personId, materialId],
    );
    const [first] = rows;
    if (first !== undefined && !rows.some(({ open }) => open)) await this.demand(personId, first.moduleId);
  }
}

function locked(missing: readonly Before[]): Error {
  const faults = missing.map(({ names }) => ({ pointer: '', code: 'comes-first', params: { module: names } }));
  return moduleLocked({}, { faults });
}
