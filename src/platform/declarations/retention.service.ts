import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import { actorLabel } from '../../kernel/actor';
import { newId } from '../../kernel/id';
import { currentActor } from '../context/context';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { Trail } from '../trail/trail';
import { IN_REAL_TIME, RETENTION, type RetentionKind } from './retention';

/** How long kinds of data are kept now. */
@Injectable()
export class Retention {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  async days(kind: RetentionKind): Promise<number> {
    const [row] = await this.work.read<{ days: number }>(
      'SELECT days FROM platform.retention WHERE kind = $1 AND until_at IS NULL',
      [kind],
    );
    return row?.days ?? RETENTION[kind].days;
  }

  /** What began before this instant has been kept long enough. */
  async cutoff(kind: RetentionKind): Promise<Date> {
    const now = IN_REAL_TIME.includes(kind) ? this.clock.real() : this.clock.now();
    return addDays(now, -(await this.days(kind)));
  }

  /** Closes the row in force and opens the next, in the ambient transaction. */
  async decide(kind: RetentionKind, days: number, reason: string): Promise<void> {
    const now = this.clock.now();
    const before = await this.days(kind);
    await this.work.write('UPDATE platform.retention SET until_at = $2 WHERE kind = $1 AND until_at IS NULL', [
      kind,
      now,
    ]);
    await this.work.write(
      `INSERT INTO platform.retention (id, kind, days, from_at, decided_by, reason) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), kind, days, now, actorLabel(currentActor()), reason],
    );
    await this.trail.append({
      act: 'retention.changed',
      subject: { kind: 'retention', id: kind },
      before: { days: before },
      after: { days, reason },
    });
  }
}
