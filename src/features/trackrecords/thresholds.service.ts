import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import type { Threshold } from './proposal';

/** The dated rules by which track records propose. */
@Injectable()
export class Thresholds {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  async present(): Promise<Threshold> {
    const [row] = await this.work.read<Threshold>(
      `SELECT from_at AS "from", days, least, more_below AS "moreBelow", less_from AS "lessFrom",
         most_corrections AS "mostCorrections", answer_days AS "answerDays", reason
       FROM trackrecords.threshold WHERE from_at <= $1 ORDER BY from_at DESC LIMIT 1`,
      [this.clock.now()],
    );
    if (row === undefined) throw new Error('No thresholds are stated.');
    return row;
  }

  /** @throws Problem invalid-request where more and less review would be proposed of the same */
  state(by: Id, stated: Omit<Threshold, 'from'>): Promise<void> {
    return this.work.run(async () => {
      const { days, least, moreBelow, lessFrom, mostCorrections, answerDays, reason } = stated;
      if (moreBelow >= lessFrom)
        throw invalidRequest({}, { faults: [{ pointer: '/lessFrom', code: 'below-the-other' }] });
      const before = await this.present();
      await this.work.write(
        `INSERT INTO trackrecords.threshold (from_at, days, least, more_below, less_from, most_corrections, answer_days,
           stated_by, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [this.clock.now(), days, least, moreBelow, lessFrom, mostCorrections, answerDays, by, reason],
      );
      await this.trail.append({
        act: 'track-record-threshold.stated',
        subject: { kind: 'track-record-threshold', id: 'all' },
        before: { ...before },
        after: { ...stated },
      });
    });
  }
}
