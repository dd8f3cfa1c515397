import { Injectable } from '@nestjs/common';
import { notFound, staleVersion } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';

export interface Escalation {
  /** Days overdue after which a manager hears of it; null: never. */
  readonly managerAfterDays: number | null;
  /** Minutes after which mail goes out for what is urgent and unseen; null: as for all. */
  readonly urgentMailAfterMinutes: number | null;
  /** Minutes after which devices are told of what is still unseen; null: at once. */
  readonly pushAfterMinutes: number | null;
  readonly version: number;
}

export interface StatedEscalation extends Omit<Escalation, 'version' | 'pushAfterMinutes'> {
  /** Absent: as it was. */
  readonly pushAfterMinutes?: number | null;
}

/** What goes on to the next when nothing happens: one setting of the house. */
@Injectable()
export class EscalationService {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
  ) {}

  async get(): Promise<Escalation> {
    const [escalation] = await this.work.read<Escalation>(
      `SELECT manager_days AS "managerAfterDays", urgent_mail_minutes AS "urgentMailAfterMinutes",
         push_minutes AS "pushAfterMinutes", version
       FROM overdues.escalation`,
    );
    if (escalation === undefined) throw notFound();
    return escalation;
  }

  /** @throws Problem stale-version */
  set(stated: StatedEscalation, expected: number | null): Promise<Escalation> {
    return this.work.run(async () => {
      const before = await this.get();
      const changed = await this.work.affect(
        `UPDATE overdues.escalation SET manager_days = $1, urgent_mail_minutes = $2, push_minutes = $4, version = version + 1
         WHERE version = coalesce($3, version)`,
        [
          ...[stated.managerAfterDays, stated.urgentMailAfterMinutes, expected],
          stated.pushAfterMinutes === undefined ? before.pushAfterMinutes : stated.pushAfterMinutes,
        ],
      );
      if (changed === 0) throw staleVersion({});
      const after = await this.get();
      await this.trail.append({
        act: 'nudge-escalation.changed',
        subject: { kind: 'nudge-escalation', id: 'house' },
        before: { ...before },
        after: { ...after },
      });
      return after;
    });
  }
}
