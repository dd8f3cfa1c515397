import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Work } from '../../platform/database/work';
import { HouseClock } from '../../platform/database/pace';
import { On } from '../../platform/outbox/on';
import { DeliveriesService } from '../deliveries/public';
import { InvitationsRepository } from './invitations.repository';

/** What changes on dates of sessions, told to calendars. */
@Injectable()
export class InvitationsHandlers {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly repository: InvitationsRepository,
    private readonly deliveries: DeliveriesService,
  ) {}

  @On('sessions.changed')
  tell(events: readonly Stored<'sessions.changed'>[]): Promise<void> {
    const sittingIds = [...new Set(events.flatMap(({ payload }) => payload.sittingIds))];
    return this.work.run(async () => {
      // Where no mail is sent nothing is written down: calendars hear of it with the next change.
      if (!(await this.deliveries.isOn())) return;
      const told = await this.repository.tell(sittingIds, this.clock.now());
      await this.deliveries.post('calendar', told);
    });
  }
}
