import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { type LateFilter, LateReader } from './late.reader';

const PART = 500;

/** HR's own reminders: once a day per person at most, of the enrolment that is due first. */
@Injectable()
export class Reminders {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly reader: LateReader,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** Whoever is away is left in peace. */
  async remind(senderId: Id, filter: LateFilter): Promise<{ readonly reminded: number; readonly already: number }> {
    const first = new Map<Id, Id>();
    for await (const { personId, enrolmentId, standing } of this.reader.all(filter))
      if (standing !== 'away' && !first.has(personId)) first.set(personId, enrolmentId);
    if (first.size === 0) return { reminded: 0, already: 0 };
    return this.work.run(async () => {
      const reminded = (await this.send([...first], senderId, this.clock.now())).size;
      if (reminded > 0) {
        const { standing, track, department, legalEntity, under, managerId } = filter;
        await this.trail.append({
          act: 'training.reminded',
          subject: { kind: 'report', id: 'late-training' },
          after: { reminded, standing, track, department, legalEntity, under, managerId },
        });
      }
      return { reminded, already: first.size - reminded };
    });
  }

  /**
   * Reminds these persons of these enrolments, in the ambient transaction; whoever was reminded today is passed over.
   * @returns the enrolments they were reminded of
   */
  async send(
    rows: readonly (readonly [personId: Id, enrolmentId: Id])[],
    senderId: Id,
    at: Date,
  ): Promise<ReadonlySet<Id>> {
    const sent = new Set<Id>();
    const persons = [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
    for (let start = 0; start < persons.length; start += PART) {
      const part = persons.slice(start, start + PART);
      const added = await this.work.write<{ id: Id }>(
        `INSERT INTO reports.reminder (id, person_id, enrolment_id, sent_by, on_date, at)
         SELECT r.id, r.person_id, r.enrolment_id, $4, $5::date, $6
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS r (id, person_id, enrolment_id)
         ON CONFLICT (person_id, on_date) DO NOTHING RETURNING enrolment_id AS id`,
        [part.map(() => newId()), part.map(([id]) => id), part.map(([, id]) => id), senderId, dateOf(at), at],
      );
      if (added.length === 0) continue;
      for (const { id } of added) sent.add(id);
      await this.outbox.append('reports.reminded', { enrolmentIds: added.map(({ id }) => id) });
    }
    return sent;
  }

  /** Takes back what this person sent since, in the ambient transaction: the nudges go. */
  async takeBack(enrolmentIds: readonly Id[], senderId: Id, since: Date): Promise<void> {
    await this.work.write(
      'DELETE FROM reports.reminder WHERE enrolment_id = ANY($1::uuid[]) AND sent_by = $2 AND at >= $3',
      [enrolmentIds, senderId, since],
    );
    await this.outbox.append('reports.reminded', { enrolmentIds });
  }
}
