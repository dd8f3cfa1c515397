import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { holds, scopesOf } from '../../platform/access/reach';
import { Subjects } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { Permits } from '../permits/public';
import { PlacesRepository } from './places.repository';

/** How somebody comes to work on a sitting: as its host, or by permission. */
export type HostStanding = 'host' | 'keeper';

/** Who may mark attendance and show the code: hosts on their own dates with the permit to run sessions, and keepers of the sessions. */
@Injectable()
export class Hosting {
  constructor(
    private readonly subjects: Subjects,
    private readonly permits: Permits,
    private readonly places: PlacesRepository,
  ) {}

  /** @throws Problem not-found, permit-missing */
  async demand(personId: Id, sittingId: Id): Promise<HostStanding> {
    if (await this.keeps(sittingId)) return 'keeper';
    if (!(await this.places.isHost(sittingId, personId))) throw notFound({ id: sittingId });
    await this.permits.demand(personId, 'run-session', { channelId: null, risk: 'low' });
    return 'host';
  }

  /** Whether the one who acts keeps this sitting by permission, within their scope. */
  async keeps(sittingId: Id): Promise<boolean> {
    const actor = currentActor();
    if (!holds(actor, 'sessions:write')) return false;
    return this.subjects.isWithin('sitting', sittingId, scopesOf(actor, 'sessions:write'));
  }
}
