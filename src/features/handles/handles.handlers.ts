import { Injectable } from '@nestjs/common';
import type { Moments, Stored } from '../../kernel/event';
import { Every, On, Within } from '../../platform/outbox/on';
import { HandlesService } from './handles.service';
import { NetworkRolesService } from './network-roles.service';

/** What time and departures do to what people hold on networks. */
@Injectable()
export class HandlesHandlers {
  constructor(
    private readonly handles: HandlesService,
    private readonly roles: NetworkRolesService,
  ) {}

  @On('people.left')
  async leave(events: readonly Stored<'people.left'>[]): Promise<void> {
    const left = [...new Set(events.flatMap(({ payload }) => payload.personIds))];
    await this.handles.leave(left);
    await this.roles.leave(left);
  }

  /** Planned sunsets, and handles that nobody has said to be used for too long. */
  @Every('handles.sunset', 3_600_000)
  async sunset(): Promise<void> {
    await this.handles.sunsetDue();
  }

  @Within('channels.departure-confirmed')
  async left({ channelId, personId }: Moments['channels.departure-confirmed']): Promise<void> {
    if (channelId !== null) await this.roles.left(channelId, personId);
  }
}
