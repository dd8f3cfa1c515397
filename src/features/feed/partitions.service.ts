import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Every } from '../../platform/outbox/on';

/** Months of partitions kept ready, this one included. */
const MONTHS = 4;

/** Keeps the months ahead ready for arrivals; what comes into a month without a partition waits in the default one. */
@Injectable()
export class PartitionsService implements OnModuleInit {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  onModuleInit(): Promise<void> {
    return this.prepare();
  }

  @Every('feed.prepare-months', 3_600_000)
  prepare(): Promise<void> {
    return this.work.run(async () => {
      await this.work.write('SELECT feed.prepare_months($1, $2)', [this.clock.now(), MONTHS]);
    });
  }
}
