import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { reasons } from '../../platform/declarations/reasons';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';

/** Reasons that reach nobody until somebody lets them go on: their nudges are found and wait. */
@Injectable()
export class PausesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  async paused(): Promise<readonly { readonly reason: string; readonly at: Date }[]> {
    return this.work.read('SELECT reason, paused_at AS at FROM nudges.pause ORDER BY reason');
  }

  /** Takes effect with the next message. @throws Problem not-found */
  pause(personId: Id, reason: string): Promise<void> {
    return this.change(reason, 'nudge-reason.paused', () =>
      this.work.affect(
        'INSERT INTO nudges.pause (reason, paused_by, paused_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [reason, personId, this.clock.now()],
      ),
    );
  }

  /** @throws Problem not-found */
  resume(reason: string): Promise<void> {
    return this.change(reason, 'nudge-reason.resumed', async () => {
      await this.outbox.append('nudges.found', {});
      await this.outbox.append('nudges.resumed', { reason });
      return this.work.affect('DELETE FROM nudges.pause WHERE reason = $1', [reason]);
    });
  }

  private change(reason: string, act: string, make: () => Promise<number>): Promise<void> {
    if (!reasons().has(reason)) throw notFound({});
    return this.work.run(async () => {
      if ((await make()) > 0) await this.trail.append({ act, subject: { kind: 'nudge-reason', id: reason } });
    });
  }
}
