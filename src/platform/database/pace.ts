import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Clock, type Pace, paced, realDelay } from '../../kernel/clock';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { systemNow } from '../context/system-clock';

/** The clock of the house: real time, or in demo mode time at the rate kept as the one row of `platform.pace`. */
@Injectable()
export class HouseClock implements Clock, OnModuleInit {
  private pace: Pace = { realOrigin: 0, origin: 0, rate: 1 };

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Continues from where the stored pace is, changed to the configured rate without a jump. */
  async onModuleInit(): Promise<void> {
    const real = systemNow().getTime();
    const rate = this.config.demo ? this.config.clockRate : 1;
    await this.dataSource.transaction(async (manager) => {
      const rows: { real_origin: Date; origin: Date; rate: number }[] = await manager.query(
        'SELECT real_origin, origin, rate FROM platform.pace FOR UPDATE',
      );
      const row = rows[0];
      const stored: Pace | null =
        row === undefined
          ? null
          : { realOrigin: row.real_origin.getTime(), origin: row.origin.getTime(), rate: row.rate };
      if (stored !== null && stored.rate === rate) {
        this.pace = stored;
        return;
      }
      const origin = stored === null ? real : Math.max(real, paced(stored, real).getTime());
      this.pace = { realOrigin: real, origin, rate };
      await manager.query(
        `INSERT INTO platform.pace (only_row, real_origin, origin, rate) VALUES (true, $1, $2, $3)
         ON CONFLICT (only_row) DO UPDATE SET real_origin = $1, origin = $2, rate = $3`,
        [new Date(real), new Date(origin), rate],
      );
    });
  }

  now(): Date {
    return paced(this.pace, systemNow().getTime());
  }

  /** Moves this process's clock ahead; demo mode only, for tests and trials in one process. */
  advance(milliseconds: number): void {
    if (!this.config.demo) throw new Error('Only a demo clock can be moved.');
    this.pace = { ...this.pace, origin: this.pace.origin + milliseconds };
  }

  /** Real time, for logins, tokens, signatures and logs only. */
  real(): Date {
    return systemNow();
  }

  /** Real milliseconds until the house's clock shows `instant`. */
  realDelayUntil(instant: Date): number {
    return realDelay(this.pace, instant.getTime() - this.now().getTime());
  }
}
