import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';

/** Somebody is not at work now. */
export interface OffDuty {
  /** Absent for days. */
  readonly away: boolean;
  /** They act voluntarily, and may look all the same; whoever acts by duty does so in their hours. */
  readonly mayLook: boolean;
}

/** House milliseconds for which it is believed whether somebody is at work, and of how many. */
const BELIEVED = 10_000;
const MANY = 5_000;

const OFF = `
  SELECT o.person_id AS "personId", o.away,
    NOT o.away AND coalesce(d.job_family NOT IN (SELECT job_family FROM jobs.acting), true) AS "mayLook"
  FROM people.off_duty_at($1, $2) o JOIN people.directory d ON d.person_id = o.person_id
  WHERE NOT EXISTS (SELECT FROM rosters.on_duty_at($2) y WHERE y.person_id = o.person_id)`;

/** Who is off duty, as far as anybody stated when they are at work. Whoever is on a roster now is at work. */
@Injectable()
export class DutyReader {
  private readonly known = new Map<Id, { readonly at: number; readonly off: OffDuty | null }>();

  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Null: at work, or nobody said when they are. */
  async one(personId: Id): Promise<OffDuty | null> {
    const now = this.clock.now().getTime();
    const known = this.known.get(personId);
    if (known !== undefined && now >= known.at && now - known.at < BELIEVED) return known.off;
    const off = (await this.of([personId])).get(personId) ?? null;
    if (this.known.size >= MANY) this.known.clear();
    this.known.set(personId, { at: now, off });
    return off;
  }

  async of(personIds: readonly Id[]): Promise<ReadonlyMap<Id, OffDuty>> {
    const rows = await this.work.hot<OffDuty & { personId: Id }>('feed.off-duty', OFF, [personIds, this.clock.now()]);
    return new Map(rows.map(({ personId, away, mayLook }) => [personId, { away, mayLook }]));
  }
}
