import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { ModuleKind } from '../curricula/public';
import type { Enrolment, EnrolmentState, Ground } from './enrolment';
import { LEAST_PART, LONGEST_GAP_MS } from './study';

/** A module as the acts on it need it. */
export interface ModuleRef {
  readonly id: Id;
  readonly kind: ModuleKind;
  /** Stated length. */
  readonly seconds: number;
  /** Codes of modules and choices that come first. */
  readonly after: readonly string[];
  /** A question is answered with it; of a lesson, its check question. */
  readonly asks: boolean;
}

export interface TakenModule {
  readonly enrolment: Enrolment;
  readonly module: ModuleRef;
}

/** How far an enrolment has come, and what its edition asks for. */
export interface Standing {
  readonly trackId: Id;
  readonly beltId: Id;
  readonly beltCode: string;
  readonly rank: number;
  readonly validityDays: number | null;
  readonly graceDays: number;
  readonly minimumSeconds: number;
  readonly creditedMs: number;
  readonly modules: number;
  /** Modules still to be completed, and those not completed that wait for an acknowledgement only. */
  readonly remaining: number;
  readonly unacknowledged: number;
}

const COLUMNS = `e.id, e.person_id AS "personId", e.edition_id AS "editionId", e.state, e.due_on::text AS "dueOn",
  e.extended_on::text AS "extendedOn", e.undated,
  e.enrolled_at AS "enrolledAt", coalesce(e.restarted_at, e.enrolled_at) AS "countedFrom", e.started_at AS "startedAt", e.completed_at AS "completedAt"`;

/** Of several enrolments on one edition the one that is not completed, else the last that was. */
const LATEST = `ORDER BY e.state = 'completed', e.enrolled_at DESC LIMIT 1`;

/** Enrolments one at a time, locked for the acts of their person. `Grounds` writes them in sets. */
@Injectable()
export class EnrolmentsRepository {
  constructor(private readonly work: Work) {}

  /** The person's enrolment on the module's edition, locked; null when there is none. */
  async takeForModule(personId: Id, moduleId: Id): Promise<TakenModule | null> {
    const [row] = await this.work.write<Enrolment & { module: ModuleRef }>(
      `SELECT ${COLUMNS}, json_build_object('id', m.module_id, 'kind', m.kind, 'seconds', m.seconds, 'after', m.after,
          'asks', m.quiz_id IS NOT NULL) AS module
       FROM curricula.modules m JOIN training.enrolment e ON e.edition_id = m.edition_id
       WHERE m.module_id = $2 AND e.person_id = $1 ${LATEST} FOR UPDATE OF e`,
      [personId, moduleId],
    );
    if (row === undefined) return null;
    const { module, ...enrolment } = row;
    return { enrolment, module };
  }

  /** The state of the person's enrolment on the module's edition; null when there is none. */
  async stateForModule(personId: Id, moduleId: Id): Promise<EnrolmentState | null> {
    const [row] = await this.work.read<{ state: EnrolmentState }>(
      `SELECT e.state FROM curricula.modules m JOIN training.enrolment e ON e.edition_id = m.edition_id
       WHERE m.module_id = $2 AND e.person_id = $1 ${LATEST}`,
      [personId, moduleId],
    );
    return row?.state ?? null;
  }

  async take(enrolmentId: Id): Promise<Enrolment | null> {
    const [enrolment] = await this.work.write<Enrolment>(
      `SELECT ${COLUMNS} FROM training.enrolment e WHERE e.id = $1 FOR UPDATE`,
      [enrolmentId],
    );
    return enrolment ?? null;
  }

  /** The person's open enrolments, locked in one order; with `documentId` only those whose edition asks for it. */
  takeOpen(personId: Id, documentId: Id | null = null): Promise<readonly Enrolment[]> {
    return this.work.write<Enrolment>(
      `SELECT ${COLUMNS} FROM training.enrolment e
       WHERE e.person_id = $1 AND e.state IN ('assigned', 'voluntary')
         AND ($2::uuid IS NULL OR EXISTS (
           SELECT FROM curricula.modules m WHERE m.edition_id = e.edition_id AND m.document_id = $2))
       ORDER BY e.id FOR UPDATE`,
      [personId, documentId],
    );
  }

  /**
   * The person's enrolment on an edition that is not completed, locked; made when there is none, without any ground as yet.
   */
  async ensure(personId: Id, editionId: Id, at: Date): Promise<Enrolment> {
    const [enrolment] = await this.work.write<Enrolment>(
      `INSERT INTO training.enrolment AS e (id, person_id, edition_id, state, enrolled_at) VALUES ($1, $2, $3, 'voluntary', $4)
       ON CONFLICT (person_id, edition_id) WHERE state <> 'completed' DO UPDATE SET edition_id = e.edition_id
       RETURNING ${COLUMNS}`,
      [newId(), personId, editionId, at],
    );
    if (enrolment === undefined) throw new Error('An enrolment was neither made nor found.');
    return enrolment;
  }

  /** The open grounds of an enrolment. */
  grounds(enrolmentId: Id): Promise<readonly Ground[]> {
    return this.work.read<Ground>(
      `SELECT assignment_id AS "assignmentId", coalesce(moved_on, due_on)::text AS "dueOn" FROM training.ground
       WHERE enrolment_id = $1 AND until_at IS NULL`,
      [enrolmentId],
    );
  }

  /** Adds the person's own choice to an enrolment that is locked; a choice that stands is not repeated. */
  async choose(enrolment: Enrolment, at: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO training.ground (enrolment_id, person_id, kind, from_at, recorded_at) VALUES ($1, $2, 'voluntary', $3, $3)
       ON CONFLICT (enrolment_id) WHERE until_at IS NULL AND kind = 'voluntary' DO NOTHING`,
      [enrolment.id, enrolment.personId, at],
    );
  }

  /** Writes the next state of an enrolment that was taken locked. */
  save(enrolment: Enrolment): Promise<void> {
    this.work.post(
      `UPDATE training.enrolment SET state = $2, due_on = $3, started_at = $4, completed_at = $5 WHERE id = $1`,
      [enrolment.id, enrolment.state, enrolment.dueOn, enrolment.startedAt, enrolment.completedAt],
    );
    return Promise.resolve();
  }

  /** Adds credited time to a module, up to `most`, and how far it is read; answers what it has now. */
  async credit(
    enrolmentId: Id,
    moduleId: Id,
    ms: number,
    most: number,
    { reached, stated }: { readonly reached?: number | undefined; readonly stated: number | null },
  ): Promise<number> {
    const [row] = await this.work.write<{ credited: number }>(
      `INSERT INTO training.progress AS p (enrolment_id, module_id, credited_ms, reached) VALUES ($1, $2, least($3::integer, $4), $5)
       ON CONFLICT (enrolment_id, module_id)
       DO UPDATE SET credited_ms = greatest(p.credited_ms, least(p.credited_ms + $3, $4),
           CASE WHEN p.completed_at IS NOT NULL AND (p.credited_ms + $3) * ${LEAST_PART} >= $6::integer
             THEN least($6, $4) END),
         reached = coalesce(excluded.reached, p.reached)
       RETURNING credited_ms AS credited`,
      [enrolmentId, moduleId, ms, most, reached ?? null, stated],
    );
    return row?.credited ?? 0;
  }

  /** Completes a module; completing it again changes nothing. */
  completeModule(enrolmentId: Id, moduleId: Id, at: Date): Promise<void> {
    this.work.post(
      `INSERT INTO training.progress AS p (enrolment_id, module_id, completed_at) VALUES ($1, $2, $3)
       ON CONFLICT (enrolment_id, module_id) DO UPDATE SET completed_at = excluded.completed_at
       WHERE p.completed_at IS NULL`,
      [enrolmentId, moduleId, at],
    );
    return Promise.resolve();
  }

  /**
   * Credits a completed module with all of its stated time, if its reader was on it for a part of that, by beats and by
   * what has passed since the last of them.
   */
  creditStated(enrolmentId: Id, moduleId: Id, ms: number, at: Date): Promise<void> {
    this.work.post(
      `UPDATE training.progress p SET credited_ms = $3::integer
       WHERE p.enrolment_id = $1 AND p.module_id = $2 AND p.credited_ms < $3
         AND (p.credited_ms + coalesce((
           SELECT max(extract(epoch FROM $4::timestamptz - s.beat_at) * 1000) FROM training.study s
           WHERE s.enrolment_id = $1 AND s.module_id = $2 AND s.ended_at IS NULL
             AND s.beat_at > $4::timestamptz - ${LONGEST_GAP_MS} * interval '1 millisecond'), 0)) * ${LEAST_PART} >= $3`,
      [enrolmentId, moduleId, ms, at],
    );
    return Promise.resolve();
  }

  async isCompleted(enrolmentId: Id, moduleId: Id): Promise<boolean> {
    const rows = await this.work.read(
      'SELECT FROM training.progress WHERE enrolment_id = $1 AND module_id = $2 AND completed_at IS NOT NULL',
      [enrolmentId, moduleId],
    );
    return rows.length > 0;
  }

  /** Completes the modules that ask for a document. */
  async completeDocument(enrolment: Enrolment, documentId: Id, at: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO training.progress AS p (enrolment_id, module_id, completed_at)
       SELECT $1, m.module_id, $4::timestamptz FROM curricula.modules m WHERE m.edition_id = $2 AND m.document_id = $3
       ON CONFLICT (enrolment_id, module_id) DO UPDATE SET completed_at = excluded.completed_at
       WHERE p.completed_at IS NULL`,
      [enrolment.id, enrolment.editionId, documentId, at],
    );
  }

  /** Completes the acknowledgement modules whose document the person has acknowledged; answers how many. */
  completeAcknowledged(enrolment: Enrolment, at: Date): Promise<number> {
    return this.work.affect(
      `INSERT INTO training.progress AS p (enrolment_id, module_id, completed_at)
       SELECT $1, m.module_id, $4::timestamptz FROM curricula.modules m
       JOIN rules.acknowledged_at($4) k ON k.document_id = m.document_id AND k.person_id = $2
       WHERE m.edition_id = $3 AND m.kind = 'acknowledgement'
       ON CONFLICT (enrolment_id, module_id) DO UPDATE SET completed_at = excluded.completed_at
       WHERE p.completed_at IS NULL`,
      [enrolment.id, enrolment.personId, enrolment.editionId, at],
    );
  }

  /** Reads after the lock, so whatever a parallel act committed before it is seen. */
  async standing(enrolment: Enrolment): Promise<Standing> {
    const [row] = await this.work.read<Standing>(
      `SELECT c.track_id AS "trackId", c.belt_id AS "beltId", c.belt_code AS "beltCode", c.rank,
              c.validity_days AS "validityDays", coalesce(t.grace_days, 0) AS "graceDays", c.minimum_minutes * 60 AS "minimumSeconds",
              (m.credited + (SELECT coalesce(sum(k.seconds), 0) * 1000 FROM training.credit k
                             WHERE k.person_id = $3 AND k.at >= $4))::float8 AS "creditedMs",
              m.modules, w.remaining, m.unacknowledged
       FROM curricula.published c
       LEFT JOIN training.term t ON t.track_id = c.track_id
       CROSS JOIN LATERAL (
         SELECT count(*)::integer AS modules,
                count(*) FILTER (WHERE p.completed_at IS NULL AND m.kind = 'acknowledgement')::integer AS unacknowledged,
                coalesce(sum(p.credited_ms), 0) AS credited
         FROM curricula.modules m
         LEFT JOIN training.progress p ON p.enrolment_id = $1 AND p.module_id = m.module_id
         WHERE m.edition_id = c.edition_id) m
       CROSS JOIN LATERAL (
         SELECT coalesce(sum(t.short), 0)::integer AS remaining FROM training.met($1, c.edition_id) t) w
       WHERE c.edition_id = $2`,
      [enrolment.id, enrolment.editionId, enrolment.personId, enrolment.countedFrom],
    );
    if (row === undefined) throw new Error(`Enrolment ${enrolment.id} is on an edition that is not published.`);
    return row;
  }
}
