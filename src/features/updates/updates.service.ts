import { Injectable } from '@nestjs/common';
import { type CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Permits } from '../permits/public';
import { Training } from '../training/public';
import { MakingRepository } from './making.repository';
import { neverOpened, updateFull } from './updates.errors';
import { readingSeconds, UPDATE_ITEMS, weekOf } from './update';
import type { ChangeUpdateItemDto } from './updates.dto';

/** The weekly update: made for departments, kept by leads, read by everybody who holds a belt. */
@Injectable()
export class Updates {
  constructor(
    private readonly work: Work,
    private readonly making: MakingRepository,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly permits: Permits,
    private readonly training: Training,
  ) {}

  /**
   * Makes the week's updates of all departments where they are missing or empty; `fillUp` also completes those that have
   * room. What stands in an update stays.
   */
  make(week: CalendarDate, fillUp: boolean): Promise<number> {
    return this.work.run(async () => {
      const now = this.clock.now();
      await this.making.open(week, now);
      await this.making.count(week, now);
      const items = await this.making.fill(week, now, fillUp);
      if (items > 0) await this.outbox.append('updates.made', { weekOf: week });
      return items;
    });
  }

  /** The updates of the present week. */
  async makeThisWeek(fillUp: boolean): Promise<{ weekOf: CalendarDate; items: number }> {
    const week = weekOf(this.clock.now());
    return { weekOf: week, items: await this.make(week, fillUp) };
  }

  /**
   * A lead pins, removes or adds an interaction, says what we learnt from it and what changed.
   * @throws Problem not-found, update-full
   */
  changeItem(updateId: Id, interactionId: Id, change: ChangeUpdateItemDto): Promise<void> {
    return this.work.run(async () => {
      const [update] = await this.work.write('SELECT FROM updates.update WHERE id = $1 FOR UPDATE', [updateId]);
      if (update === undefined) throw notFound({ id: updateId });
      const before = await this.shown(updateId);
      const changed = await this.work.affect(
        `INSERT INTO updates.update_item AS i
           (update_id, interaction_id, arrived_at, position, pinned, removed, sentence, changed, answered, added)
         SELECT $1, interaction_id, arrived_at, (SELECT count(*) + 1 FROM updates.update_item WHERE update_id = $1),
           coalesce($3, false), coalesce($4, false), $5::jsonb, $7::jsonb, status = 'answered', true
         FROM feed.heard_by_all WHERE interaction_id = $2 AND NOT erased
         ON CONFLICT (update_id, interaction_id) DO UPDATE SET pinned = coalesce($3, i.pinned),
           removed = coalesce($4, i.removed), sentence = CASE WHEN $6 THEN $5::jsonb ELSE i.sentence END,
           changed = CASE WHEN $8 THEN $7::jsonb ELSE i.changed END`,
        [
          updateId,
          interactionId,
          change.pinned ?? null,
          change.removed ?? null,
          ...said(change.sentence),
          ...said(change.changed),
        ],
      );
      if (changed === 0) throw notFound({ id: interactionId });
      const after = await this.shown(updateId);
      if (after > UPDATE_ITEMS && after > before) throw updateFull();
    });
  }

  /** The person begins to read. @throws Problem not-found, permit-missing */
  open(personId: Id, updateId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.demandReader(personId, updateId);
      await this.work.write(
        `INSERT INTO updates.reading AS r (update_id, person_id, opened_at) VALUES ($1, $2, $3)
         ON CONFLICT (update_id, person_id) DO UPDATE SET opened_at = $3 WHERE r.read_at IS NULL`,
        [updateId, personId, this.clock.now()],
      );
    });
  }

  /** The person has read it: the time since they opened it is credited, once. @throws Problem update-never-opened */
  read(personId: Id, updateId: Id): Promise<number> {
    return this.work.run(async () => {
      await this.demandReader(personId, updateId);
      const [reading] = await this.work.write<{ opened_at: Date; seconds: number | null }>(
        'SELECT opened_at, seconds FROM updates.reading WHERE update_id = $1 AND person_id = $2 FOR UPDATE',
        [updateId, personId],
      );
      if (reading === undefined) throw neverOpened();
      if (reading.seconds !== null) return reading.seconds;
      const now = this.clock.now();
      const seconds = readingSeconds(reading.opened_at, now);
      if (seconds === 0) return 0;
      await this.work.write(
        'UPDATE updates.reading SET seconds = $3, read_at = $4 WHERE update_id = $1 AND person_id = $2',
        [updateId, personId, seconds, now],
      );
      await this.training.credit({ personId, source: 'update', subjectId: updateId, seconds });
      return seconds;
    });
  }

  /** Items that everybody in the department is shown. */
  private async shown(updateId: Id): Promise<number> {
    const [row] = await this.work.write<{ count: number }>(
      `SELECT count(*)::int AS count FROM updates.update_item
       WHERE update_id = $1 AND NOT removed AND job_families IS NULL`,
      [updateId],
    );
    return row?.count ?? 0;
  }

  /** Updates of another department are outside one's scope. */
  private async demandReader(personId: Id, updateId: Id): Promise<void> {
    const [mine] = await this.work.read(
      `SELECT FROM updates.update u JOIN people.directory d ON coalesce(d.department, '') = u.department
       WHERE u.id = $1 AND d.person_id = $2`,
      [updateId, personId],
    );
    if (mine === undefined) throw notFound({ id: updateId });
    await this.permits.demand(personId, 'read-update', { channelId: null, risk: 'low' });
  }
}

/** A text as SQL takes it, and whether it was stated: absent leaves, null clears. */
function said(text: Record<string, string> | null | undefined): readonly [string | null, boolean] {
  return [text === null || text === undefined ? null : JSON.stringify(text), text !== undefined];
}
