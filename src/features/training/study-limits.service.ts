import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { ASK_AFTER_MINUTES } from './study';

/** When somebody is asked whether they are there, for one person. */
export interface StudySetting {
  readonly askAfterMinutes: number;
  /** What the company states; nobody shortens it. */
  readonly least: number;
  /** Ten times as long, as WCAG 2.2 (2.2.1) asks. */
  readonly most: number;
}

/** How much longer than the company states a person may wish it. */
const LENGTHENED = 10;

/** After how long a stay somebody is asked whether they are there: the company states it, each person may lengthen it. */
@Injectable()
export class StudyLimits {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  async house(): Promise<number> {
    const [row] = await this.work.read<{ minutes: number }>(
      'SELECT ask_after_minutes AS minutes FROM training.study_limit',
    );
    return row?.minutes ?? ASK_AFTER_MINUTES;
  }

  state(minutes: number): Promise<void> {
    return this.work.run(async () => {
      const before = await this.house();
      await this.work.write(
        `INSERT INTO training.study_limit (ask_after_minutes, decided_at) VALUES ($1, $2)
         ON CONFLICT (one) DO UPDATE SET ask_after_minutes = excluded.ask_after_minutes, decided_at = excluded.decided_at`,
        [minutes, this.clock.now()],
      );
      await this.trail.append({
        act: 'study-limit.stated',
        subject: { kind: 'study-limit', id: 'house' },
        before: { askAfterMinutes: before },
        after: { askAfterMinutes: minutes },
      });
    });
  }

  async of(personId: Id): Promise<StudySetting> {
    const [row] = await this.work.read<{ house: number | null; own: number | null }>(
      `SELECT (SELECT ask_after_minutes FROM training.study_limit) AS house,
              (SELECT ask_after_minutes FROM training.study_setting WHERE person_id = $1) AS own`,
      [personId],
    );
    const least = row?.house ?? ASK_AFTER_MINUTES;
    return { askAfterMinutes: Math.max(least, row?.own ?? 0), least, most: least * LENGTHENED };
  }

  /** @throws Problem invalid-request for less than the company states, or more than ten times as long */
  lengthen(personId: Id, minutes: number): Promise<void> {
    return this.work.run(async () => {
      const { least, most } = await this.of(personId);
      if (minutes < least || minutes > most) {
        const fault = { pointer: '/askAfterMinutes', code: 'study-limit-outside', params: { least, most } };
        throw invalidRequest({}, { faults: [fault] });
      }
      await this.work.write(
        `INSERT INTO training.study_setting (person_id, ask_after_minutes) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET ask_after_minutes = excluded.ask_after_minutes`,
        [personId, minutes],
      );
    });
  }
}
