import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { EditionsReader } from './editions.reader';
import { AwardsRepository } from './awards.repository';
import { Awards } from './awards.service';
import { reground } from './enrolment';
import { EnrolmentsRepository } from './enrolments.repository';
import { type Following, Grounds } from './grounds.repository';
import type { Reach, Reached } from './reach.repository';
import { alreadyCompleted } from './training.errors';

/** Who is enrolled and why: by assignment in sets, by own choice one at a time. */
@Injectable()
export class Enrolling {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly grounds: Grounds,
    private readonly enrolments: EnrolmentsRepository,
    private readonly editions: EditionsReader,
    private readonly awards: Awards,
    private readonly held: AwardsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Enrols the members of the assignment's audience there now, in the ambient transaction. */
  async reachPresent(assignment: Reach, at: Date): Promise<Reached> {
    const reached = await this.grounds.reachPresent(assignment, at);
    await this.awardReady(reached.ready, at);
    return reached;
  }

  /** Members of these audiences changed: who joined is enrolled, who left is let go. */
  followAudiences(audienceIds: readonly Id[]): Promise<void> {
    return this.work.run(() => this.follow({ by: 'audience', ids: audienceIds }, this.clock.now()));
  }

  /** Belts were taken back: whoever an assignment still asks for one is enrolled anew. */
  followBelts(beltIds: readonly Id[]): Promise<void> {
    return this.work.run(() => this.follow({ by: 'belt', ids: beltIds }, this.clock.now()));
  }

  /** Absences of these persons changed: their dates follow. */
  followAbsences(personIds: readonly Id[]): Promise<void> {
    return this.work.run(() => this.grounds.followAbsences(personIds));
  }

  /**
   * Belts whose time is over: whoever an assignment still asks for one is enrolled. The trait ends by its own date.
   */
  expire(): Promise<void> {
    return this.work.run(async () => {
      const at = this.clock.now();
      const ended = await this.held.close(at);
      if (ended.length > 0) await this.follow({ by: 'belt', ids: ended }, at);
    });
  }

  /** Belts that are to be earned again: their holders are enrolled anew some days before. */
  recur(): Promise<void> {
    return this.work.run(() => this.follow({ by: 'recurrence' }, this.clock.now()));
  }

  /**
   * A person's own choice of the latest published edition of a track; choosing again changes nothing. What was completed
   * can be chosen anew when the belt it brought is held no more.
   * @throws Problem not-found, edition-not-latest, already-completed
   */
  choose(personId: Id, editionId: Id): Promise<Id> {
    return this.work.run(async () => {
      await this.editions.demandLatest(editionId);
      const at = this.clock.now();
      const enrolment = await this.enrolments.ensure(personId, editionId, at);
      if (await this.held.isHeldBy(personId, editionId, at)) throw alreadyCompleted();
      await this.enrolments.choose(enrolment, at);
      const chosen = reground(enrolment, await this.enrolments.grounds(enrolment.id));
      await this.enrolments.save(chosen);
      await this.awards.check(chosen, at);
      return chosen.id;
    });
  }

  private async follow(which: Following, at: Date): Promise<void> {
    const { changed, ready } = await this.grounds.follow(which, at);
    await this.awardReady(ready, at);
    for (const assignmentId of changed) await this.outbox.append('training.enrolled', { assignmentId });
  }

  /** A track that asks for nothing but acknowledgements given before is complete at once. */
  private async awardReady(enrolmentIds: readonly Id[], at: Date): Promise<void> {
    for (const id of enrolmentIds) {
      const enrolment = await this.enrolments.take(id);
      if (enrolment !== null) await this.awards.check(enrolment, at);
    }
  }
}
