import { Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { reasons } from '../../platform/declarations/reasons';
import { Alarms } from '../../platform/queue/alarms';
import { modeOf, PreferencesReader, PreferencesService } from '../preferences/public';
import { LiveInbox } from './live.service';
import { nudgeMandatory } from './nudges.errors';
import { nextDay, nextWeek } from './opening';
import { WaitingReader } from './waiting.reader';

export const SNOOZES = ['hour', 'tomorrow', 'next-week'] as const;
export type Snooze = (typeof SNOOZES)[number];

const HOUR_SECONDS = 3_600;

/** What a person says to one of their nudges: later, not for me, or no more of these. */
@Injectable()
export class WishesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly alarms: Alarms,
    private readonly waiting: WaitingReader,
    private readonly preferences: PreferencesService,
    private readonly wishes: PreferencesReader,
    private readonly live: LiveInbox,
  ) {}

  /** Puts one away until later; it then comes whatever else came. @throws Problem not-found */
  snooze(personId: Id, id: Id, until: Snooze): Promise<Date> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const calendar = await this.waiting.calendarOf(now, personId);
      if (calendar === null) throw notFound({ id });
      const at =
        until === 'hour'
          ? addSeconds(now, HOUR_SECONDS)
          : until === 'tomorrow'
            ? nextDay(now, calendar)
            : nextWeek(now, calendar);
      const snoozed = await this.work.affect(
        `UPDATE nudges.nudge SET delivered_at = NULL, seen_at = NULL, due_at = $3, held_because = 'snoozed', held_given = NULL,
           snoozes = least(snoozes + 1, 1000), held_for = (held_for || 'snoozed'::text)[greatest(1, cardinality(held_for) - 18):],
           held_when = (held_when || $4::timestamptz)[greatest(1, cardinality(held_when) - 18):]
         WHERE id = $1 AND person_id = $2 AND done_at IS NULL AND ended_at IS NULL`,
        [id, personId, at, now],
      );
      if (snoozed === 0) throw notFound({ id });
      await this.alarms.set('nudges.deliver', 'waiting', at);
      await this.live.changed([personId]);
      return at;
    });
  }

  /** It does not concern them; it does not come back for its period. @throws Problem not-found, nudge-mandatory */
  dismiss(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      await this.demandFree(personId, id);
      await this.work.write(`UPDATE nudges.nudge SET ended_at = $2, ended_because = 'irrelevant' WHERE id = $1`, [
        id,
        this.clock.now(),
      ]);
      await this.live.changed([personId]);
    });
  }

  /** No more of its reason, until they choose otherwise. @throws Problem not-found, nudge-mandatory */
  optOut(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const reason = await this.demandFree(personId, id);
      await this.preferences.state(personId, { reasons: { [reason]: 'off' } });
    });
  }

  /** After another choice: what is turned off ends, what is wanted again is looked for again. */
  follow(personIds: readonly Id[]): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      for (const personId of personIds) {
        const choice = await this.wishes.ofOne(personId);
        const off = [...reasons().values()]
          .filter(({ code, mandatory }) => modeOf(choice, code, mandatory === true) === 'off')
          .map(({ code }) => code);
        await this.work.write(
          `UPDATE nudges.nudge SET ended_at = $3, ended_because = 'opted-out'
           WHERE person_id = $1 AND reason = ANY($2::text[]) AND ended_at IS NULL AND done_at IS NULL`,
          [personId, off, now],
        );
        await this.work.write(
          `UPDATE nudges.nudge SET ended_because = 'resolved'
           WHERE person_id = $1 AND ended_because = 'opted-out' AND reason <> ALL($2::text[])`,
          [personId, off],
        );
      }
      await this.live.changed(personIds);
    });
  }

  private async demandFree(personId: Id, id: Id): Promise<string> {
    const [row] = await this.work.write<{ reason: string }>(
      'SELECT reason FROM nudges.nudge WHERE id = $1 AND person_id = $2 AND ended_at IS NULL FOR UPDATE',
      [id, personId],
    );
    if (row === undefined) throw notFound({ id });
    if (reasons().get(row.reason)?.mandatory === true) throw nudgeMandatory();
    return row.reason;
  }
}
