import { Injectable } from '@nestjs/common';
import { HouseClock } from '../../platform/database/pace';
import type { HostStanding } from './hosting.service';
import type { SittingAct, SittingDto } from './sittings.dto';
import type { SittingView } from './sessions.reader';
import { doorsOpen, isRoomOpen } from './sitting';

/** Sittings as the console shows them, with what may be done. */
@Injectable()
export class SittingViews {
  constructor(private readonly clock: HouseClock) {}

  kept(views: readonly SittingView[]): SittingDto[] {
    return views.map((view) => this.one(view, 'keeper'));
  }

  /** `null`: somebody who may do nothing here now. */
  one(view: SittingView, standing: HostStanding | null): SittingDto {
    const { movedAt: _moved, cancelledAt: _cancelled, startsAt, endsAt, languages, hosts, ...rest } = view;
    return {
      ...rest,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      languages: [...languages],
      hosts: hosts.map((host) => ({ ...host })),
      can: this.acts(view, standing),
    };
  }

  private acts(view: SittingView, standing: HostStanding | null): SittingAct[] {
    if (standing === null || view.state === 'cancelled') return [];
    const now = this.clock.now();
    return [
      ...(standing === 'keeper' && view.endsAt > now ? (['change', 'cancel'] as const) : []),
      ...(now >= doorsOpen(view) ? (['mark'] as const) : []),
      ...(isRoomOpen(view, now) ? (['show-code'] as const) : []),
    ];
  }
}
