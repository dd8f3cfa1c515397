import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import type { AlertEnding } from './alerts.dto';
import { alertClosed } from './alerts.errors';
import { AlertsReader } from './alerts.reader';

/** Alerts are raised once per interaction and kind of matter, read by one, and closed by one. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly reader: AlertsReader,
  ) {}

  async raise(interactionIds: readonly Id[]): Promise<void> {
    const now = this.clock.now();
    const marks = await this.work.write<{ interaction_id: Id; kind_id: Id }>(
      `SELECT m.interaction_id, m.kind_id FROM feed.mark m JOIN matters.kind k ON k.id = m.kind_id
       WHERE m.interaction_id = ANY($1::uuid[]) AND k.nature = 'dangerous' ORDER BY 1, 2`,
      [interactionIds],
    );
    const raised = await this.work.write<{ id: Id }>(
      `INSERT INTO alerts.alert (id, interaction_id, arrived_at, channel_id, kind_id, phrase, raised_at, due_at)
       SELECT t.id, t.interaction_id, w.arrived_at, w.channel_id, t.kind_id, m.phrase, $4::timestamptz, $4::timestamptz + make_interval(mins => k.minutes)
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS t (id, interaction_id, kind_id)
       JOIN feed.mark m ON m.interaction_id = t.interaction_id AND m.kind_id = t.kind_id
       JOIN matters.kind k ON k.id = t.kind_id
       JOIN feed.place w ON w.interaction_id = t.interaction_id
       ON CONFLICT (interaction_id, kind_id) DO NOTHING RETURNING id`,
      [marks.map(() => newId()), marks.map((mark) => mark.interaction_id), marks.map((mark) => mark.kind_id), now],
    );
    await this.tell(raised.map(({ id }) => id));
  }

  /** Leads hear of what nobody has read in time. */
  escalate(): Promise<void> {
    return this.work.run(async () => {
      const late = await this.work.write<{ id: Id }>(
        `UPDATE alerts.alert SET escalated_at = $1 WHERE id IN (
           SELECT id FROM alerts.alert WHERE read_at IS NULL AND closed_at IS NULL AND escalated_at IS NULL AND due_at <= $1
           ORDER BY due_at LIMIT 1000 FOR UPDATE SKIP LOCKED) RETURNING id`,
        [this.clock.now()],
      );
      await this.tell(late.map(({ id }) => id));
    });
  }

  /** One has read it: the others are not nudged any more. @throws Problem not-found */
  read(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      if (!(await this.reader.reaches(personId, id))) throw notFound({ id });
      const read = await this.work.affect(
        'UPDATE alerts.alert SET read_at = $3, read_by = $2 WHERE id = $1 AND read_at IS NULL',
        [id, personId, this.clock.now()],
      );
      if (read === 0) return;
      await this.trail.append({ act: 'alert.read', subject: { kind: 'alert', id } });
      await this.tell([id]);
    });
  }

  /** @throws Problem not-found, alert-closed */
  close(personId: Id, id: Id, ending: AlertEnding, note: string | null): Promise<void> {
    return this.work.run(async () => {
      if (!(await this.reader.reaches(personId, id))) throw notFound({ id });
      const closed = await this.work.affect(
        `UPDATE alerts.alert SET closed_at = $3, closed_by = $2, ending = $4, note = $5,
           read_at = coalesce(read_at, $3), read_by = coalesce(read_by, $2)
         WHERE id = $1 AND closed_at IS NULL`,
        [id, personId, this.clock.now(), ending, note],
      );
      if (closed === 0) throw alertClosed();
      await this.trail.append({ act: 'alert.closed', subject: { kind: 'alert', id }, after: { ending, note } });
      await this.tell([id]);
    });
  }

  private async tell(alertIds: readonly Id[]): Promise<void> {
    if (alertIds.length > 0) await this.outbox.append('alerts.changed', { alertIds });
  }
}
