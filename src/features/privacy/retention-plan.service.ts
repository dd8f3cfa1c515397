import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { RETENTION, RETENTION_KINDS, type RetentionKind } from '../../platform/declarations/retention';
import { Retention } from '../../platform/declarations/retention.service';
import { Trail } from '../../platform/trail/trail';
import { confirm, refuse, type RetentionChange, type RetentionStatement, state } from './retention-change';
import { RetentionChangesRepository } from './retention-changes.repository';

export interface PlannedKind {
  readonly kind: RetentionKind;
  readonly days: number;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** A shortening that waits for a second person. */
  readonly proposed: RetentionChange | null;
}

/** How long each kind of data is kept, and who changes it. */
@Injectable()
export class RetentionPlan {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly retention: Retention,
    private readonly changes: RetentionChangesRepository,
  ) {}

  async kinds(): Promise<readonly PlannedKind[]> {
    const waiting = await this.changes.waiting();
    return Promise.all(
      RETENTION_KINDS.map(async (kind) => {
        const { days: usual, least, most } = RETENTION[kind];
        const proposed = waiting.find((change) => change.kind === kind) ?? null;
        return { kind, days: await this.retention.days(kind), usual, least, most, proposed };
      }),
    );
  }

  /** @throws Problem invalid-request, retention-proposed */
  change(by: Id, stated: RetentionStatement): Promise<RetentionChange> {
    return this.work.run(async () => {
      await this.lock();
      const was = await this.retention.days(stated.kind);
      const change = state(stated, was, by, this.clock.now());
      await this.changes.add(change);
      if (change.state === 'applied') await this.retention.decide(change.kind, change.days, change.reason);
      else await this.tell('retention.proposed', change);
      return change;
    });
  }

  /** @throws Problem not-found, wrong-state, retention-own-proposal */
  confirm(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      await this.lock();
      const change = confirm(await this.changes.take(id), by, this.clock.now());
      await this.changes.decide(change);
      await this.retention.decide(change.kind, change.days, change.reason);
    });
  }

  /** @throws Problem not-found, wrong-state */
  refuse(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const change = refuse(await this.changes.take(id), by, this.clock.now());
      await this.changes.decide(change);
      await this.tell('retention.refused', change);
    });
  }

  /** One change at a time: what is shorter depends on what is in force. */
  private async lock(): Promise<void> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('privacy.retention', 0))`);
  }

  private tell(act: string, { kind, wasDays, days, reason }: RetentionChange): Promise<void> {
    return this.trail.append({
      act,
      subject: { kind: 'retention', id: kind },
      before: { days: wasDays },
      after: { days, reason },
    });
  }
}
