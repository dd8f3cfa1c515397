import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { MattersReader } from '../matters/public';
import { Protections } from './protections.service';

/** What is looked through for kinds of matter. */
export interface Marked {
  readonly id: Id;
  readonly arrived_at: Date;
  readonly text: string;
  readonly protected: boolean;
}

/** Interactions that one event names. */
const TOLD = 500;

/** Marks interactions by the kinds of matter they are of; the interactions are locked. */
@Injectable()
export class MarksService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly matters: MattersReader,
    private readonly protections: Protections,
  ) {}

  async mark(rows: readonly Marked[]): Promise<void> {
    const detect = await this.matters.detector();
    const found = rows.flatMap((row) => detect(row.text).map((one) => ({ ...one, id: row.id })));
    const guarded = new Set(found.filter(({ nature }) => nature === 'protected').map(({ id }) => id));
    const stated = await this.protections.stated(rows.map(({ id }) => id));
    await this.protect(rows.filter((row) => row.protected !== (stated.get(row.id) ?? guarded.has(row.id))));
    const ids = found.map(({ id }) => id);
    const kindIds = found.map(({ kindId }) => kindId);
    await this.work.write(
      `DELETE FROM feed.mark m WHERE m.interaction_id = ANY($1::uuid[]) AND NOT EXISTS (
         SELECT FROM unnest($2::uuid[], $3::uuid[]) AS f (id, kind_id) WHERE f.id = m.interaction_id AND f.kind_id = m.kind_id)`,
      [rows.map(({ id }) => id), ids, kindIds],
    );
    if (found.length === 0) return;
    const made = await this.work.write<{ interaction_id: Id; kind_id: Id }>(
      `INSERT INTO feed.mark (interaction_id, kind_id, phrase) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[])
       ON CONFLICT DO NOTHING RETURNING interaction_id, kind_id`,
      [ids, kindIds, found.map(({ phrase }) => phrase)],
    );
    const dangerous = new Set(found.flatMap(({ kindId, nature }) => (nature === 'dangerous' ? [kindId] : [])));
    const interactionIds = [
      ...new Set(made.flatMap((mark) => (dangerous.has(mark.kind_id) ? [mark.interaction_id] : []))),
    ];
    for (let at = 0; at < interactionIds.length; at += TOLD) {
      await this.outbox.append('feed.alarming', { interactionIds: interactionIds.slice(at, at + TOLD) });
    }
  }

  private async protect(rows: readonly Marked[]): Promise<void> {
    if (rows.length === 0) return;
    await this.work.write(
      `UPDATE feed.interaction n SET protected = NOT k.protected
       FROM unnest($1::uuid[], $2::timestamptz[], $3::boolean[]) AS k (id, arrived_at, protected)
       WHERE n.id = k.id AND n.arrived_at = k.arrived_at`,
      [rows.map(({ id }) => id), rows.map((row) => row.arrived_at), rows.map((row) => row.protected)],
    );
    // What is protected no more is seen by those who did not see it before.
    const open = rows.flatMap((row) => (row.protected ? [row.id] : []));
    for (let at = 0; at < open.length; at += TOLD) {
      await this.outbox.append('feed.changed-together', { interactionIds: open.slice(at, at + TOLD) });
    }
  }
}
