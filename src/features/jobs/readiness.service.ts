import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { alreadyApproved, readinessOff, requirementExists, unknownEntity, withoutManager } from './jobs.errors';

export interface RequirementInput {
  readonly jobFamily: string;
  readonly fromGrade: number;
  /** Belt code. */
  readonly belt: string;
}

/** What a promotion asks, where readiness is on, and who shares theirs. */
@Injectable()
export class Readiness {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem not-found (belt), requirement-exists */
  async require({ jobFamily, fromGrade, belt }: RequirementInput): Promise<Id> {
    const id = newId();
    const add = async (): Promise<void> => {
      const added = await this.work.affect(
        `INSERT INTO jobs.requirement (id, job_family, from_grade, belt_id)
         SELECT $1, $2, $3, belt_id FROM curricula.belt_ladder WHERE code = $4`,
        [id, jobFamily, fromGrade, belt],
      );
      if (added === 0) throw notFound({ belt });
      await this.trail.append({
        act: 'requirement.set',
        subject: { kind: 'requirement', id },
        after: { jobFamily, fromGrade, belt },
      });
    };
    await this.work.run(add).catch((error: unknown) => {
      throw brokenConstraint(error) === 'requirement_once' ? requirementExists({ jobFamily, fromGrade }) : error;
    });
    return id;
  }

  /** @throws Problem not-found */
  dropRequirement(id: Id): Promise<void> {
    return this.work.run(async () => {
      const [gone] = await this.work.write<{ job_family: string; from_grade: number }>(
        `WITH gone AS (DELETE FROM jobs.requirement WHERE id = $1 RETURNING job_family, from_grade) SELECT * FROM gone`,
        [id],
      );
      if (gone === undefined) throw notFound({ id });
      await this.trail.append({ act: 'requirement.removed', subject: { kind: 'requirement', id }, before: gone });
    });
  }

  /** Turns readiness on for a legal entity. @throws Problem unknown-legal-entity, readiness-already-approved */
  async approve(personId: Id, legalEntity: string, note: string): Promise<Id> {
    const id = newId();
    const add = async (): Promise<void> => {
      const people = await this.work.read('SELECT 1 FROM people.directory WHERE legal_entity = $1 LIMIT 1', [
        legalEntity,
      ]);
      if (people.length === 0) throw unknownEntity({ legalEntity });
      await this.work.write(
        'INSERT INTO jobs.approval (id, legal_entity, note, approved_by, approved_at) VALUES ($1, $2, $3, $4, $5)',
        [id, legalEntity, note, personId, this.clock.now()],
      );
      await this.trail.append({
        act: 'readiness.approved',
        subject: { kind: 'readiness-approval', id },
        after: { legalEntity, note },
      });
    };
    await this.work.run(add).catch((error: unknown) => {
      throw brokenConstraint(error) === 'approval_open' ? alreadyApproved({ legalEntity }) : error;
    });
    return id;
  }

  /** Turns it off again; sharings end with it. @throws Problem not-found */
  endApproval(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const at = this.clock.now();
      const [ended] = await this.work.write<{ entity: string }>(
        `WITH ended AS (UPDATE jobs.approval SET ended_by = $2, ended_at = $3 WHERE id = $1 AND ended_at IS NULL
           RETURNING legal_entity AS entity) SELECT entity FROM ended`,
        [id, personId, at],
      );
      if (ended === undefined) throw notFound({ id });
      await this.work.write(
        `UPDATE jobs.sharing s SET until_at = greatest(s.from_at, $2) FROM people.directory d
         WHERE s.until_at IS NULL AND d.person_id = s.person_id AND d.legal_entity = $1`,
        [ended.entity, at],
      );
      await this.trail.append({
        act: 'readiness.ended',
        subject: { kind: 'readiness-approval', id },
        before: { legalEntity: ended.entity },
      });
    });
  }

  /** Shares one's readiness with one's present manager, or ends that. @throws Problem readiness-off, without-manager */
  share(personId: Id, shared: boolean): Promise<void> {
    return this.work.run(async () => {
      const at = this.clock.now();
      const [own] = await this.work.write<{ manager: Id | null }>(
        'SELECT manager_id AS manager FROM jobs.readiness_at($2) WHERE person_id = $1',
        [personId, at],
      );
      if (shared && own === undefined) throw readinessOff();
      const manager = own?.manager ?? null;
      if (shared && manager === null) throw withoutManager();
      await this.work.write(
        `UPDATE jobs.sharing SET until_at = greatest(from_at, $2)
         WHERE person_id = $1 AND until_at IS NULL AND NOT ($3 AND manager_id = $4)`,
        [personId, at, shared, manager],
      );
      if (!shared) return;
      await this.work.write(
        `INSERT INTO jobs.sharing (id, person_id, manager_id, from_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id) WHERE until_at IS NULL DO NOTHING`,
        [newId(), personId, manager, at],
      );
    });
  }
}
