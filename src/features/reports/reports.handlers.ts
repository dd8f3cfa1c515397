import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import type { Stored } from '../../kernel/event';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Every, On } from '../../platform/outbox/on';
import { Looking } from './looking.service';
import { WatchRepository } from './watch.repository';

/** Keeps the watch in step with enrolments, dates and calendars. */
@Injectable()
export class ReportsHandlers {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly watch: WatchRepository,
    private readonly looking: Looking,
  ) {}

  @On('training.assigned')
  async assigned(events: readonly Stored<'training.assigned'>[]): Promise<void> {
    await this.follow(events.map(({ payload }) => payload.assignmentId));
  }

  @On('training.enrolled')
  async enrolled(events: readonly Stored<'training.enrolled'>[]): Promise<void> {
    await this.follow(events.map(({ payload }) => payload.assignmentId));
  }

  @On('training.awarded')
  async awarded(events: readonly Stored<'training.awarded'>[]): Promise<void> {
    await this.watch.forget(events.flatMap(({ payload }) => payload.enrolmentId ?? []));
  }

  @On('training.changed')
  async changed(events: readonly Stored<'training.changed'>[]): Promise<void> {
    const enrolmentIds = [...new Set(events.flatMap(({ payload }) => payload.enrolmentIds))];
    await this.watch.forget(enrolmentIds);
    await this.watch.look('enrolments', enrolmentIds, this.today());
  }

  @On('people.changed')
  async placed(events: readonly Stored<'people.changed'>[]): Promise<void> {
    const personIds = [...new Set(events.flatMap(({ payload }) => payload.personIds))];
    await this.watch.place(personIds);
  }

  @On('people.imported')
  async imported(_events: readonly Stored<'people.imported'>[]): Promise<void> {
    await this.watch.place(null);
  }

  @On('people.absences-changed')
  async absent(events: readonly Stored<'people.absences-changed'>[]): Promise<void> {
    const personIds = [...new Set(events.flatMap(({ payload }) => payload.personIds))];
    await this.watch.look('persons', personIds, this.today());
  }

  /** A minute is soon enough for a day that has begun. */
  @Every('reports.turn', 60_000)
  async turn(): Promise<void> {
    await this.work.run(() => this.watch.turn(this.today()));
  }

  /** Who has worked since is calm again; what no event told of is found. */
  @Every('reports.look', 3_600_000)
  async look(): Promise<void> {
    await this.looking.again();
  }

  @Every('reports.look-at-all', '41 1 * * *')
  async lookAtAll(): Promise<void> {
    await this.work.run(() => this.watch.look('coming', null, this.today()));
  }

  private async follow(assignmentIds: readonly string[]): Promise<void> {
    await this.watch.look('assignments', [...new Set(assignmentIds)], this.today());
  }

  private today(): string {
    return dateOf(this.clock.now());
  }
}
