import { Injectable } from '@nestjs/common';
import { addSeconds, dateOf } from '../../kernel/clock';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { WatchRepository } from './watch.repository';

/** What was looked at so lately is not looked at again because somebody asks. */
const FRESH_SECONDS = 10;

/** Looks again at whoever may have come off the list without a word: who worked since, and what no event told of. */
@Injectable()
export class Looking {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly watch: WatchRepository,
  ) {}

  /** However many ask at once, it is done once. */
  async again(): Promise<Date> {
    return this.work.run(async () => {
      const last = await this.watch.lookedAt();
      const at = this.clock.now();
      if (last !== null && addSeconds(last, FRESH_SECONDS) > at) return last;
      await this.watch.forget(null);
      await this.watch.look('differing', null, dateOf(at));
      await this.watch.look('risky', null, dateOf(at), true);
      await this.watch.looked(at);
      return at;
    });
  }
}
