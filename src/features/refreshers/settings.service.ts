import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';

/** From when on so many citations of one clause within so many days ask for its module again. */
export interface RepeatSetting {
  readonly repeats: number;
  readonly days: number;
  readonly from: Date;
  readonly reason: string;
}

/** When a repeated reason asks for a module again: dated rows. */
@Injectable()
export class RefresherSettings {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  async present(): Promise<RepeatSetting> {
    const [row] = await this.work.read<RepeatSetting>(
      `SELECT repeats, days, from_at AS "from", reason FROM refreshers.setting WHERE from_at <= $1 ORDER BY from_at DESC LIMIT 1`,
      [this.clock.now()],
    );
    if (row === undefined) throw new Error('Nothing says when a reason is a repeated one.');
    return row;
  }

  state(personId: Id, { repeats, days, reason }: Omit<RepeatSetting, 'from'>): Promise<void> {
    return this.work.run(async () => {
      const before = await this.present();
      await this.work.write(
        'INSERT INTO refreshers.setting (from_at, repeats, days, stated_by, reason) VALUES ($1, $2, $3, $4, $5)',
        [this.clock.now(), repeats, days, personId, reason],
      );
      await this.trail.append({
        act: 'refresher-setting.stated',
        subject: { kind: 'refresher-setting', id: 'repeats' },
        before: { repeats: before.repeats, days: before.days },
        after: { repeats, days, reason },
      });
    });
  }
}
