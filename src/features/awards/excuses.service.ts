import { Injectable } from '@nestjs/common';
import { type CalendarDate, dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { Excusing } from '../training/public';
import { alreadyWaived, nothingLearnt } from './awards.errors';
import { end, type Excuse, extend, extensionOf, waiveDate, waiveModule } from './excuse';
import { ExcusesRepository } from './excuses.repository';

/** A later date for enrolments, and why. */
export interface Extending {
  readonly dueOn: CalendarDate;
  readonly reason: string;
}

export interface WaiverInput {
  /** Null: the date of the enrolment. */
  readonly moduleId: Id | null;
  readonly endsOn: CalendarDate | null;
  readonly reason: string;
}

/** Extensions and waivers: who lets somebody off what, and until when. */
@Injectable()
export class Excuses {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly excusing: Excusing,
    private readonly excuses: ExcusesRepository,
    private readonly trail: Trail,
  ) {}

  /**
   * One later date for enrolments, all or none.
   * @returns the extensions, in the order of the enrolments
   * @throws Problem not-found, own-excuse, already-completed, not-enrolled, not-assigned, extension-not-later, date-in-the-past
   */
  extend(enrolmentIds: readonly Id[], { dueOn, reason }: Extending): Promise<readonly Id[]> {
    return this.work.run(async () => {
      const at = this.clock.now();
      const made = new Map<Id, Excuse>();
      for (const id of [...new Set(enrolmentIds)].sort()) {
        made.set(id, extend(await this.excusing.take(id), dueOn, reason, actingPerson(), at));
      }
      await this.excuses.add([...made.values()], at);
      await this.excusing.extend([...made.keys()], dueOn);
      await this.record('extension.granted', [...made.values()]);
      return enrolmentIds.map((id) => made.get(id)?.id ?? id);
    });
  }

  /**
   * Later dates that one act on many gives, in the ambient transaction; the act itself is in the trail. The enrolments are
   * locked, and what is asked of a date was asked.
   */
  async extendAlike(
    rows: readonly { readonly enrolmentId: Id; readonly personId: Id; readonly dueOn: CalendarDate }[],
    reason: string,
    grantedBy: Id,
    at: Date,
  ): Promise<void> {
    await this.excuses.add(
      rows.map((row) => extensionOf(row, reason, grantedBy, at)),
      at,
    );
    for (const [dueOn, ids] of byDate(rows.map(({ enrolmentId, dueOn }) => [enrolmentId, dueOn])))
      await this.excusing.extend(ids, dueOn);
  }

  /** Takes them back: what stood before stands again. */
  async takeBackAlike(
    rows: readonly { readonly enrolmentId: Id; readonly extendedOn: CalendarDate | null }[],
    at: Date,
  ): Promise<void> {
    await this.excuses.restore(rows, at);
    for (const [until, ids] of byDate(rows.map(({ enrolmentId, extendedOn }) => [enrolmentId, extendedOn])))
      await this.excusing.extend(ids, until);
  }

  /**
   * Waives a module, or the date of an enrolment. A waived module counts as nothing learnt and brings no minutes.
   * @throws Problem not-found, own-excuse, already-completed, not-enrolled, not-assigned, already-waived, module-of-another,
   *   module-completed, never-waived, nothing-learnt, date-in-the-past
   */
  async waive(enrolmentId: Id, { moduleId, endsOn, reason }: WaiverInput): Promise<Id> {
    try {
      return await this.work.run(async () => {
        const at = this.clock.now();
        const by = actingPerson();
        const enrolment = await this.excusing.take(enrolmentId);
        if (moduleId === null) {
          const waiver = waiveDate(enrolment, endsOn, reason, by, at);
          await this.excuses.add([waiver], at);
          await this.excusing.undate([enrolmentId], true);
          await this.record('waiver.granted', [waiver]);
          return waiver.id;
        }
        const module = { id: moduleId, ...(await this.excusing.module(enrolment, moduleId)) };
        const waiver = waiveModule(enrolment, module, endsOn, reason, by, at);
        if ((await this.excuses.leftToLearn(enrolmentId, moduleId)) === 0) throw nothingLearnt();
        await this.excuses.add([waiver], at);
        await this.record('waiver.granted', [waiver]);
        await this.excusing.waive(enrolment, moduleId, at);
        return waiver.id;
      });
    } catch (error) {
      throw brokenConstraint(error) === 'excuse_open' ? alreadyWaived() : error;
    }
  }

  /** Takes back an extension or a waiver; an award it led to stays. @throws Problem not-found, own-excuse, excuse-ended */
  end(id: Id): Promise<void> {
    return this.work.run(async () => {
      const ended = end(await this.excuses.take(id), actingPerson(), this.clock.now());
      await this.excuses.end(ended);
      await this.record(ended.kind === 'extension' ? 'extension.ended' : 'waiver.ended', [ended]);
      await this.askAgain([ended]);
    });
  }

  /** Waivers whose time is over. */
  endOver(): Promise<void> {
    return this.work.run(async () => {
      const at = this.clock.now();
      const over = await this.excuses.endOver(dateOf(at), at);
      if (over.length === 0) return;
      await this.record('waiver.ended', over);
      await this.askAgain(over);
    });
  }

  private async askAgain(ended: readonly Excuse[]): Promise<void> {
    const of = (kind: Excuse['kind']): Id[] =>
      ended.filter((excuse) => excuse.kind === kind).map(({ enrolmentId }) => enrolmentId);
    const modules = ended.flatMap(({ enrolmentId, moduleId }) =>
      moduleId === null ? [] : [{ enrolmentId, moduleId }],
    );
    if (of('extension').length > 0) await this.excusing.extend(of('extension'), null);
    if (of('date-waiver').length > 0) await this.excusing.undate(of('date-waiver'), false);
    if (modules.length > 0) await this.excusing.unwaive(modules);
  }

  private record(act: string, excuses: readonly Excuse[]): Promise<void> {
    return this.trail.appendAll(
      excuses.map(({ id, kind, personId, enrolmentId, moduleId, dueOn, endsOn, reason }) => ({
        act,
        subject: { kind: 'person', id: personId },
        after: { excuseId: id, kind, enrolmentId, moduleId, dueOn, endsOn, reason },
      })),
    );
  }
}

function byDate<T extends CalendarDate | null>(rows: readonly (readonly [Id, T])[]): ReadonlyMap<T, readonly Id[]> {
  const found = new Map<T, Id[]>();
  for (const [id, date] of rows) found.set(date, [...(found.get(date) ?? []), id]);
  return found;
}

/** The person who acts; null for operators and Obi itself. */
export function actingPerson(): Id | null {
  const actor = currentActor();
  return actor.kind === 'person' ? actor.personId : null;
}
