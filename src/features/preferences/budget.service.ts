import { Injectable } from '@nestjs/common';
import { notFound, staleVersion } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import type { Budget } from './choice';
import { holidayCountries } from './holidays';
import { countryUnknown } from './preferences.errors';

/** The setting of the house: one for everybody. */
export interface HouseBudget extends Budget {
  /** Country whose public holidays count for whoever has chosen none; null: as the zone tells. */
  readonly holidays: string | null;
  readonly version: number;
}

@Injectable()
export class BudgetService {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
  ) {}

  async get(): Promise<HouseBudget> {
    const [budget] = await this.work.read<HouseBudget>(
      `SELECT per_day AS "perDay", per_week AS "perWeek", critical_per_day AS "criticalPerDay", holidays, version
       FROM preferences.house`,
    );
    if (budget === undefined) throw notFound();
    return budget;
  }

  /** @throws Problem country-unknown, stale-version */
  set(stated: Omit<HouseBudget, 'version'>, expected: number | null): Promise<HouseBudget> {
    const { perDay, perWeek, criticalPerDay, holidays } = stated;
    if (holidays !== null && !holidayCountries().includes(holidays)) throw countryUnknown({ country: holidays });
    return this.work.run(async () => {
      const before = await this.get();
      const changed = await this.work.affect(
        `UPDATE preferences.house SET per_day = $1, per_week = $2, critical_per_day = $3, holidays = $4, version = version + 1
         WHERE version = coalesce($5, version)`,
        [perDay, perWeek, criticalPerDay, holidays, expected],
      );
      if (changed === 0) throw staleVersion({});
      const after = await this.get();
      await this.trail.append({
        act: 'nudge-budget.changed',
        subject: { kind: 'nudge-budget', id: 'house' },
        before: { ...before },
        after: { ...after },
      });
      return after;
    });
  }
}
