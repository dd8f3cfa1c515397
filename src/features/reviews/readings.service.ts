import { Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';

/** Somebody reads for ten minutes, unless they say sooner that they don't. */
const READING_SECONDS = 600;

/** Who reads submitted words just now: shown to the others, it keeps nobody from reading and deciding. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Somebody reads these words, unless another one does already. */
  read(personId: Id, draftId: Id): Promise<void> {
    const now = this.clock.now();
    return this.work.run(async () => {
      await this.work.write(
        `INSERT INTO reviews.reading (draft_id, person_id, until_at) VALUES ($1, $2, $3)
         ON CONFLICT (draft_id) DO UPDATE SET person_id = excluded.person_id, until_at = excluded.until_at
         WHERE reviews.reading.person_id = $2 OR reviews.reading.until_at <= $4`,
        [draftId, personId, addSeconds(now, READING_SECONDS), now],
      );
    });
  }

  stop(personId: Id, draftId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.work.write('DELETE FROM reviews.reading WHERE draft_id = $1 AND person_id = $2', [draftId, personId]);
    });
  }
}
