import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import type { FollowUpDto, FollowUpListDto, StateFollowUpDto } from './follow-ups.dto';

/** A window as it is kept; without hours: the general one holds. */
interface Window {
  readonly afterHours: number | null;
  readonly untilHours: number | null;
  readonly reason: string | null;
}

/** How long after publishing authors are asked to stay: dated rows, for all channels and for one. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly channels: ChannelsReader,
  ) {}

  async list(): Promise<FollowUpListDto> {
    const rows = await this.work.read<Omit<FollowUpDto, 'from'> & { readonly from: Date }>(
      `SELECT c.channel_id AS "channelId", c.names AS "channelNames", f.own, f.after_hours AS "afterHours",
         f.until_hours AS "untilHours", f.from_at AS "from", f.reason
       FROM (SELECT NULL::uuid AS channel_id, NULL::jsonb AS names, '' AS code
         UNION ALL SELECT d.channel_id, d.names, d.code FROM channels.directory d) c
       CROSS JOIN LATERAL aftermath.follow_up_at(c.channel_id, $1) f
       ORDER BY c.channel_id IS NOT NULL, c.code LIMIT 1000`,
      [this.clock.now()],
    );
    return { items: rows.map(({ from, ...row }) => ({ ...row, from: from.toISOString() })) };
  }

  /** @throws Problem not-found, invalid-request for a window that ends before it begins */
  state(by: Id, channelId: Id | null, stated: StateFollowUpDto): Promise<void> {
    const { afterHours, untilHours, reason } = stated;
    if (untilHours <= afterHours) {
      throw invalidRequest({}, { faults: [{ pointer: '/untilHours', code: 'not-after-the-first' }] });
    }
    return this.add(by, channelId, { afterHours, untilHours, reason });
  }

  /** @throws Problem not-found */
  drop(by: Id, channelId: Id): Promise<void> {
    return this.add(by, channelId, { afterHours: null, untilHours: null, reason: null });
  }

  private add(by: Id, channelId: Id | null, { afterHours, untilHours, reason }: Window): Promise<void> {
    return this.work.run(async () => {
      if (channelId !== null && (await this.channels.find(channelId)) === null) throw notFound({ id: channelId });
      await this.work.write(
        `INSERT INTO aftermath.follow_up AS f (channel_id, from_at, after_hours, until_hours, stated_by, reason)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT ON CONSTRAINT follow_up_once DO UPDATE SET after_hours = excluded.after_hours,
           until_hours = excluded.until_hours, stated_by = excluded.stated_by, reason = excluded.reason`,
        [channelId, this.clock.now(), afterHours, untilHours, by, reason],
      );
      await this.trail.append({
        act: afterHours === null ? 'follow-up.dropped' : 'follow-up.stated',
        subject: { kind: 'follow-up', id: channelId ?? 'general' },
        after: { afterHours, untilHours, reason },
      });
    });
  }
}
