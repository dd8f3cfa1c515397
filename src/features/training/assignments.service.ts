import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { type CalendarDate, dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { reachOf, scopesOf } from '../../platform/access/reach';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Audiences } from '../audiences/public';
import { type Assignment, end, readRecurrence } from './assignment';
import { AssignmentEntity } from './assignment.entity';
import { AssignmentsReader, type Preview } from './assignments.reader';
import { Circles } from './circles.service';
import { type Asked, EditionsReader } from './editions.reader';
import { Enrolling } from './enrolling.service';
import { Grounds } from './grounds.repository';
import { audienceOutOfReach, dateInThePast } from './training.errors';

export interface AssignmentInput extends Asked {
  readonly audienceId: Id;
  /** For those there now. */
  readonly dueOn: CalendarDate;
  /** For those who join later. */
  readonly joinerDays: number;
  readonly everyMonths?: number | null;
  /** `MM-DD` */
  readonly yearlyOn?: string | null;
  readonly reason: string;
}

/** An assignment to be looked at before it is made. */
export type PreviewInput = Asked &
  Pick<AssignmentInput, 'audienceId' | 'everyMonths' | 'yearlyOn'> & { readonly joinerDays?: number };

/** What an assignment did at once. */
export interface Assigned {
  readonly id: Id;
  /** Persons reached: newly enrolled, or enrolled before and asked for it now. */
  readonly reached: number;
  readonly enrolled: number;
}

/** HR's assignments of belts and tracks to audiences. */
@Injectable()
export class Assignments {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly audiences: Audiences,
    private readonly editions: EditionsReader,
    private readonly reader: AssignmentsReader,
    private readonly enrolling: Enrolling,
    private readonly grounds: Grounds,
    private readonly circles: Circles,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /**
   * Assigns and enrols those there now, in one transaction whatever their number.
   * @throws Problem not-found (audience), belt-or-track, unknown-belt, belt-without-track, track-not-published,
   *   date-in-the-past, audience-out-of-reach, assignment-circle, invalid-request (recurrence)
   */
  assign(input: AssignmentInput): Promise<Assigned> {
    return this.work.run(async () => {
      const at = this.clock.now();
      if (input.dueOn < dateOf(at)) throw dateInThePast({ date: input.dueOn });
      const recurrence = readRecurrence(input);
      const { beltCode, ...asked } = await this.editions.asked(input);
      const audienceNames = await this.audiences.names(input.audienceId);
      await this.demandReach(input.audienceId);
      await this.circles.demandNone({ audienceId: input.audienceId, belt: beltCode });
      const assignment: Assignment = {
        id: newId(),
        ...asked,
        ...recurrence,
        audienceId: input.audienceId,
        audienceNames,
        dueOn: input.dueOn,
        joinerDays: input.joinerDays,
        scopes: scopesOf(currentActor(), 'training:assign'),
        reason: input.reason,
        assignedBy: actorLabel(currentActor()),
        assignedAt: at,
        endedAt: null,
        version: 1,
      };
      await addRecord(this.work.manager, AssignmentEntity, assignment);
      const reached = await this.enrolling.reachPresent(assignment, at);
      await this.trail.append({
        act: 'assignment.made',
        subject: { kind: 'assignment', id: assignment.id },
        after: { ...input, editionId: assignment.editionId, reached: reached.grounds },
      });
      await this.outbox.append('training.assigned', { assignmentId: assignment.id });
      return { id: assignment.id, reached: reached.grounds, enrolled: reached.enrolled };
    });
  }

  /** What assigning would do now. @throws Problem as `assign` */
  async preview(input: PreviewInput): Promise<Preview> {
    const { audienceId, joinerDays = 30 } = input;
    await this.audiences.demand(audienceId);
    await this.demandReach(audienceId);
    const recurrence = readRecurrence(input);
    const { beltCode, ...asked } = await this.editions.asked(input);
    await this.circles.look({ audienceId, belt: beltCode });
    return this.reader.preview({ ...asked, ...recurrence, audienceId, joinerDays }, this.clock.now());
  }

  /** Whose role is limited to a part of the company assigns there only. @throws Problem audience-out-of-reach */
  private async demandReach(audienceId: Id): Promise<void> {
    const reach = reachOf('training:assign');
    if (reach !== null && (await this.reader.goesBeyond(audienceId, reach))) throw audienceOutOfReach();
  }

  /** From now on assignments of a track lead through this edition of it, in the ambient transaction. */
  async leadThrough(trackId: Id, editionId: Id): Promise<void> {
    await this.work.write('UPDATE training.assignment SET edition_id = $2 WHERE track_id = $1 AND ended_at IS NULL', [
      ...[trackId, editionId],
    ]);
  }

  /** Ends an assignment: who started goes on freely, who did not is withdrawn. @throws Problem not-found, assignment-ended */
  end(id: Id): Promise<void> {
    return this.work.run(async () => {
      const at = this.clock.now();
      const ended = end(await takeRecord(this.work.manager, AssignmentEntity, id), at);
      await saveRecord(this.work.manager, AssignmentEntity, ended);
      const letGo = await this.grounds.end(id, at);
      await this.trail.append({
        act: 'assignment.ended',
        subject: { kind: 'assignment', id },
        before: { asks: ended.asks, audienceId: ended.audienceId, dueOn: ended.dueOn },
        after: { letGo },
      });
      await this.outbox.append('training.ended', { assignmentId: id });
    });
  }
}
