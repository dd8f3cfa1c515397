import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { demandHeld, demandOver, type Held, type HeldBy, refusal } from './release';

/** Something that waits to go out: by whom, as what, where, and since when it could have. */
export interface Waiting {
  readonly subject: { readonly kind: string; readonly id: Id };
  readonly personId: Id;
  readonly capability: string;
  readonly channelId: Id;
  readonly since: Date;
}

/** Asks whether a moratorium has held something back, and keeps what was decided on it. */
@Injectable()
export class Releases {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** What holds it now or held it unconfirmed; null: it is free to go. */
  async of({ subject, personId, capability, channelId, since }: Waiting): Promise<Held | null> {
    const rows = await this.work.read<HeldBy & { over: boolean }>(
      `SELECT moratorium_id AS id, reason, from_at AS "from", until_at AS until, over
       FROM releases.held($1, $2, $3, $4, $5, $6) ORDER BY over, from_at, moratorium_id`,
      [subject.id, personId, capability, channelId, since, this.clock.now()],
    );
    if (rows.length === 0) return null;
    return { by: rows.map(({ over: _over, ...by }) => by), over: rows.every(({ over }) => over) };
  }

  /** @throws Problem held-back while a moratorium holds it, held-to-confirm until somebody has confirmed it */
  async demandFree(waiting: Waiting): Promise<void> {
    const held = await this.of(waiting);
    if (held !== null) throw refusal(held);
  }

  /** @throws Problem not-held, held-back */
  async demandOver(waiting: Waiting): Promise<void> {
    demandOver(await this.of(waiting));
  }

  /** It may go out after all. Whoever owns the subject has locked it. @throws Problem not-held, held-back */
  async confirm(waiting: Waiting, personId: Id): Promise<void> {
    await this.decide(waiting, demandOver(await this.of(waiting)), 'confirmed', personId);
  }

  /** It will not go out. Whoever owns the subject has locked it. @throws Problem not-held */
  async drop(waiting: Waiting, personId: Id): Promise<void> {
    await this.decide(waiting, demandHeld(await this.of(waiting)), 'dropped', personId);
  }

  private async decide(
    { subject }: Waiting,
    { by }: Held,
    decision: 'confirmed' | 'dropped',
    decidedBy: Id,
  ): Promise<void> {
    const moratoria = by.map(({ id }) => id);
    await this.work.write(
      'INSERT INTO releases.decision (id, subject_id, decision, decided_by, at, moratorium_ids) VALUES ($1, $2, $3, $4, $5, $6)',
      [newId(), subject.id, decision, decidedBy, this.clock.now(), moratoria],
    );

    await this.trail.append({
      act: decision === 'confirmed' ? 'release.confirmed' : 'release.dropped',
      subject,
      after: { decidedBy, moratoria },
    });
    await this.outbox.append('releases.decided', { subjectIds: [subject.id] });
  }
}
