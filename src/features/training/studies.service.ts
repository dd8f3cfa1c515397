import { Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Retention } from '../../platform/declarations/retention.service';
import { Awards } from './awards.service';
import { begin, isOpen } from './enrolment';
import { EditionsReader } from './editions.reader';
import { EnrolmentsRepository } from './enrolments.repository';
import { StepsRepository } from './steps.repository';
import { StudiesRepository } from './studies.repository';
import { StudyLimits } from './study-limits.service';
import { beat, BEAT_SECONDS, mostMs, statedFor } from './study';
import { notEnrolled } from './training.errors';

/** A module was opened; beats follow every `beatEveryMs` real milliseconds. */
export interface OpenedStudy {
  readonly id: Id;
  readonly moduleId: Id;
  readonly enrolmentId: Id;
  readonly beatEveryMs: number;
  /** How far it was read before, in thousandths, on whatever device. */
  readonly reached: number;
  readonly askAfterMinutes: number;
}

/** What a page says with a beat. */
export interface Sign {
  /** The answer that somebody is there. */
  readonly here?: boolean;
  /** How far the words are read, in thousandths. */
  readonly reached?: number;
}

/** What has been credited so far, and the award if this beat brought the last of the minutes. */
export interface Credited {
  readonly moduleCreditedSeconds: number;
  readonly creditedSeconds: number;
  readonly minimumSeconds: number;
  readonly awardId: Id | null;
  /** Whether somebody is there is asked, once for a long stay. */
  readonly asks: boolean;
  /** Nobody answered: nothing is credited until somebody does. */
  readonly paused: boolean;
}

/** The timed study of modules: one per person, credited by the server's own clock. */
@Injectable()
export class Studies {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly retention: Retention,
    private readonly editions: EditionsReader,
    private readonly enrolments: EnrolmentsRepository,
    private readonly studies: StudiesRepository,
    private readonly steps: StepsRepository,
    private readonly awards: Awards,
    private readonly limits: StudyLimits,
  ) {}

  /** Opens a module, taking over from wherever else the person had one open. @throws Problem not-found, not-enrolled, module-locked */
  open(personId: Id, moduleId: Id): Promise<OpenedStudy> {
    return this.work.run(async () => {
      const taken = await this.enrolments.takeForModule(personId, moduleId);
      if (taken === null && !(await this.editions.hasModule(moduleId))) throw notFound({ id: moduleId });
      if (taken === null || taken.enrolment.state === 'withdrawn') throw notEnrolled();
      await this.steps.demandOpen(taken);
      const { id } = await this.studies.open(personId, taken.enrolment.id, moduleId, this.clock.now());
      const beatEveryMs = this.clock.realDelayUntil(addSeconds(this.clock.now(), BEAT_SECONDS));
      const reached = await this.studies.reached(taken.enrolment.id, moduleId);
      const { askAfterMinutes } = await this.limits.of(personId);
      return { id, moduleId, enrolmentId: taken.enrolment.id, beatEveryMs, reached, askAfterMinutes };
    });
  }

  /** One beat of an open study. @throws Problem not-found, study-elsewhere, not-enrolled */
  beat(personId: Id, studyId: Id, { here = false, reached }: Sign = {}): Promise<Credited> {
    return this.work.run(async () => {
      const { moduleId } = await this.studies.find(studyId, personId);
      const taken = await this.enrolments.takeForModule(personId, moduleId);
      if (taken === null || taken.enrolment.state === 'withdrawn') throw notEnrolled();
      const at = this.clock.now();
      const { askAfterMinutes: limit } = await this.limits.of(personId);
      const { study, elapsedMs, asks, paused } = beat(await this.studies.take(studyId), at, here, limit);
      await this.studies.save(study);
      const begun = begin(taken.enrolment, at);
      if (begun !== taken.enrolment) await this.enrolments.save(begun);
      const most = isOpen(begun) ? mostMs(taken.module.seconds) : 0;
      const credited = await this.enrolments.credit(begun.id, moduleId, elapsedMs, most, {
        reached,
        stated: statedFor(taken.module),
      });
      const { standing, awardId } = await this.awards.check(begun, at);
      return {
        moduleCreditedSeconds: Math.floor(credited / 1000),
        creditedSeconds: Math.floor(standing.creditedMs / 1000),
        minimumSeconds: standing.minimumSeconds,
        awardId,
        ...{ asks, paused },
      };
    });
  }

  async forget(): Promise<void> {
    await this.work.run(async () => this.studies.forget(await this.retention.cutoff('beats')));
  }
}
