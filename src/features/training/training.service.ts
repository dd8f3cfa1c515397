import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { type Award, AwardsRepository } from './awards.repository';
import { Awards } from './awards.service';
import { begin, isOpen } from './enrolment';
import { EditionsReader } from './editions.reader';
import { EnrolmentsRepository, type TakenModule } from './enrolments.repository';
import { type MaterialStanding, MaterialsRepository } from './materials.repository';
import { StepsRepository } from './steps.repository';
import { statedFor } from './study';
import { completedByOtherMeans, notEnrolled } from './training.errors';

/** Time that counts beside a track's own modules. */
export interface Credit {
  readonly personId: Id;
  /** What it was for: `update`, `session`, … */
  readonly source: string;
  /** The one thing it was for; credited once per source, subject and person. */
  readonly subjectId: Id;
  readonly seconds: number;
}

/** Prior learning that two persons recognised, and until when it stands for a belt. */
export interface RecognisedLearning {
  readonly personId: Id;
  readonly beltId: Id;
  readonly recognitionId: Id;
  readonly until: Date;
}

/** A belt a person holds now. */
export interface HeldBelt {
  readonly awardId: Id;
  readonly beltId: Id;
  readonly beltCode: string;
  readonly rank: number;
  readonly from: Date;
  readonly until: Date | null;
}

/** The door to training: what completes modules and credits minutes, and which belts a person holds. */
@Injectable()
export class Training {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly editions: EditionsReader,
    private readonly enrolments: EnrolmentsRepository,
    private readonly materials: MaterialsRepository,
    private readonly steps: StepsRepository,
    private readonly awarded: AwardsRepository,
    private readonly awards: Awards,
  ) {}

  /**
   * Completes a module for a person and awards the belt if it was the last thing missing. Repeating it changes nothing.
   * @returns false when the person has no open enrolment on the module's edition
   */
  complete(personId: Id, moduleId: Id, at: Date): Promise<boolean> {
    return this.work.run(async () => {
      const taken = await this.enrolments.takeForModule(personId, moduleId);
      if (taken === null || !isOpen(taken.enrolment)) return false;
      await this.completeTaken(taken, at);
      return true;
    });
  }

  /** Completes the acknowledgement modules of a document in the person's open enrolments. */
  acknowledge(personId: Id, documentId: Id, at: Date): Promise<void> {
    return this.work.run(async () => {
      for (const enrolment of await this.enrolments.takeOpen(personId, documentId)) {
        const begun = begin(enrolment, at);
        if (begun !== enrolment) await this.enrolments.save(begun);
        await this.enrolments.completeDocument(begun, documentId, at);
        await this.awards.check(begun, at);
      }
    });
  }

  /**
   * Somebody has done what a practice, session, package or episode module is made of: completes it in their open enrolments, with
   * the belt if it was the last thing missing. Repeating it changes nothing; without such an enrolment nothing happens.
   */
  completeMaterial(personId: Id, materialId: Id, at: Date): Promise<void> {
    return this.work.run(async () => {
      const open = await this.materials.openEnrolments(personId, materialId);
      if (open.size === 0) return;
      for (const enrolment of await this.enrolments.takeOpen(personId)) {
        if (!open.has(enrolment.id)) continue;
        const begun = begin(enrolment, at);
        if (begun !== enrolment) await this.enrolments.save(begun);
        await this.materials.complete(begun, materialId, at);
        await this.awards.check(begun, at);
      }
    });
  }

  /** Whether the person may do what a module is made of. @throws Problem not-enrolled, module-locked */
  async demandMaterial(personId: Id, materialId: Id): Promise<void> {
    if (!(await this.materials.isEnrolled(personId, materialId))) throw notEnrolled();
    await this.steps.demandMaterial(personId, materialId);
  }

  /** Whether the person has done what a module is made of, and the time credited on it; null when not enrolled. */
  materialStanding(personId: Id, materialId: Id): Promise<MaterialStanding | null> {
    return this.materials.standing(personId, materialId);
  }

  /**
   * A lesson that its reader has finished.
   * @returns the award it brought, now or when it was completed before
   * @throws Problem not-found, not-enrolled, completed-by-other-means, module-locked
   */
  completeLesson(personId: Id, moduleId: Id): Promise<{ readonly awardId: Id | null }> {
    return this.work.run(async () => {
      const taken = await this.enrolments.takeForModule(personId, moduleId);
      if (taken === null && !(await this.editions.hasModule(moduleId))) throw notFound({ id: moduleId });
      if (taken === null || taken.enrolment.state === 'withdrawn') throw notEnrolled();
      if (taken.module.kind !== 'lesson') throw completedByOtherMeans({ kind: taken.module.kind });
      if (!isOpen(taken.enrolment)) return { awardId: await this.awarded.ofEnrolment(taken.enrolment.id) };
      await this.steps.demandOpen(taken);
      if (taken.module.asks && !(await this.enrolments.isCompleted(taken.enrolment.id, moduleId))) {
        throw completedByOtherMeans({ kind: 'check' });
      }
      return { awardId: await this.completeTaken(taken, this.clock.now()) };
    });
  }

  /** Credits time, once per source, subject and person; it counts for every open enrolment made before. */
  credit({ personId, source, subjectId, seconds }: Credit): Promise<void> {
    if (!Number.isSafeInteger(seconds) || seconds <= 0) throw new Error(`A credit of ${seconds} seconds.`);
    return this.work.run(async () => {
      const at = this.clock.now();
      const added = await this.work.affect(
        `INSERT INTO training.credit (person_id, source, subject_id, seconds, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING`,
        [personId, source, subjectId, seconds, at],
      );
      if (added === 0) return;
      for (const enrolment of await this.enrolments.takeOpen(personId)) await this.awards.check(enrolment, at);
    });
  }

  /** The belt that recognised prior learning brings, in the ambient transaction; once for a recognition. */
  async recognise(learning: RecognisedLearning, at: Date): Promise<Id> {
    const belt = await this.editions.beltById(learning.beltId);
    const award: Award = {
      ...learning,
      id: newId(),
      ground: 'recognition',
      trackId: null,
      editionId: null,
      enrolmentId: null,
      from: at,
    };
    await this.awards.grant(award, belt, at);
    return award.id;
  }

  /** The awards in force now, highest belt first. */
  holds(personId: Id): Promise<readonly HeldBelt[]> {
    return this.work.read<HeldBelt>(
      `SELECT award_id AS "awardId", belt_id AS "beltId", belt_code AS "beltCode", rank, from_at AS "from", until_at AS "until"
       FROM training.held_at($2) WHERE person_id = $1 ORDER BY rank DESC, from_at`,
      [personId, this.clock.now()],
    );
  }

  /**
   * Whether the person may attempt the quiz of a module; a subject that is no module is somebody else's affair. Locks
   * nothing: a submission holds its attempt and then wants the enrolment.
   * @throws Problem not-enrolled, module-locked, not-found while its track is a draft
   */
  async demandQuiz(personId: Id, subjectId: Id): Promise<void> {
    const state = await this.enrolments.stateForModule(personId, subjectId);
    if (state === 'withdrawn' || (state === null && (await this.editions.hasModule(subjectId)))) throw notEnrolled();
    if (state === null) await this.demandShown(subjectId);
    else await this.steps.demand(personId, subjectId);
  }

  /** A module of a draft is nobody's to see yet. @throws Problem not-found */
  async demandShown(subjectId: Id): Promise<void> {
    if (await this.editions.isDraftModule(subjectId)) throw notFound({ id: subjectId });
  }

  private async completeTaken({ enrolment, module }: TakenModule, at: Date): Promise<Id | null> {
    const begun = begin(enrolment, at);
    if (begun !== enrolment) await this.enrolments.save(begun);
    await this.enrolments.completeModule(begun.id, module.id, at);
    const stated = statedFor(module);
    if (stated !== null) await this.enrolments.creditStated(begun.id, module.id, stated, at);
    return (await this.awards.check(begun, at)).awardId;
  }
}
