import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { calendarOf, dueAt } from './due';
import { countries, holidaysOf, regionsOf } from './holidays';
import { dateIn, type Opening, openingsOf, wholeDay } from './opening';
import { restate, type Terms, type TermsStatement } from './terms';
import { TermsReader } from './terms.reader';
import { TermsRepository } from './terms.repository';

/** How far openings are made: for what arrived before, and for what is due in future. */
const BACK_DAYS = 400;
const AHEAD_DAYS = 430;
/** Openings are made anew once they end sooner. */
const LEAST_AHEAD_DAYS = 400;

/** What channels promise, as leads state it. */
@Injectable()
export class TermsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly reader: TermsReader,
    private readonly terms: TermsRepository,
  ) {}

  /** @throws Problem not-found, stale-version, invalid-request */
  state(channelId: Id, stated: TermsStatement, expected: number | null): Promise<Terms> {
    return this.work.run(async () => {
      await this.terms.lock(channelId);
      const before = await this.demand(channelId);
      const after = restate(before, stated, expected);
      demandPlace(stated);
      await this.demandTopics(stated);
      const openings = this.openings(after);
      this.demandReach(after, openings);
      await this.terms.save(after);
      await this.terms.saveOpenings(channelId, openings);
      const subject = { kind: 'channel', id: channelId };
      await this.trail.append({ act: 'service-terms.stated', subject, before: { ...before }, after: { ...after } });
      await this.outbox.append('servicelevels.changed', { channelId });
      return after;
    });
  }

  /** Makes openings further ahead, and anew for channels that have moved to another zone. */
  async extend(): Promise<void> {
    const outdated = await this.reader.outdated(addDays(this.clock.now(), LEAST_AHEAD_DAYS));
    for (const { channelId, moved } of outdated) {
      await this.work.run(async () => {
        await this.terms.lock(channelId);
        const terms = await this.demand(channelId);
        if (moved) await this.terms.save(terms);
        await this.terms.saveOpenings(channelId, this.openings(terms));
        if (moved) await this.outbox.append('servicelevels.changed', { channelId });
      });
    }
  }

  private async demand(channelId: Id): Promise<Terms> {
    const terms = await this.reader.find(channelId);
    if (terms === null) throw notFound({ id: channelId });
    return terms;
  }

  /** @throws Problem invalid-request */
  private async demandTopics({ levels }: TermsStatement): Promise<void> {
    const known = await this.reader.knownTopics(levels.flatMap(({ topicId }) => topicId ?? []));
    const faults = levels.flatMap(({ topicId }, index): Fault[] =>
      topicId === null || known.has(topicId)
        ? []
        : [{ pointer: `/levels/${index}/topicId`, code: 'level-topic-unknown' }],
    );
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }

  private openings({ week, timeZone, country, region, closed }: Terms): Opening[] {
    if (week === null) return [];
    const from = dateIn(timeZone, this.clock.now(), -BACK_DAYS);
    const days = BACK_DAYS + AHEAD_DAYS;
    const holidays = country === null ? [] : holidaysOf(country, region, timeZone, from, days);
    return openingsOf(week, timeZone, [...holidays, ...closed.map((date) => wholeDay(date, timeZone))], from, days);
  }

  /** @throws Problem invalid-request where so few hours never make up a level */
  private demandReach({ week, levels }: Terms, openings: readonly Opening[]): void {
    if (week === null) return;
    const calendar = calendarOf(openings);
    const faults = levels.flatMap(({ minutes }, index): Fault[] =>
      dueAt(calendar, addDays(this.clock.now(), 60), minutes) === null
        ? [{ pointer: `/levels/${index}/minutes`, code: 'level-beyond-hours' }]
        : [],
    );
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }
}

/** @throws Problem invalid-request for a place whose holidays nobody knows */
function demandPlace({ country, region }: TermsStatement): void {
  if (country === null) return;
  if (!countries().includes(country))
    throw invalidRequest({}, { faults: [{ pointer: '/country', code: 'holidays-unknown' }] });
  if (region !== null && !(region in regionsOf(country)))
    throw invalidRequest({}, { faults: [{ pointer: '/region', code: 'holidays-unknown' }] });
}
