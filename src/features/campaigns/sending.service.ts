import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Log } from '../../platform/log/log';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { askAgain, type Campaign, isBeyond, went } from './campaign';
import { CampaignSchema } from './campaign.entity';
import { TargetsReader, targetAt } from './targets.reader';
import { localDate } from './timing';

/** Campaigns that go out in one run; more go on in the next. */
const AT_ONCE = 20;

/** Sends what is due: one statement per campaign, however many it is for. */
@Injectable()
export class Sending {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly targets: TargetsReader,
    private readonly log: Log,
  ) {}

  /** Each campaign by itself: one that fails holds up no other. */
  async run(): Promise<void> {
    const due = await this.work.read<{ id: Id }>(
      `SELECT id FROM campaigns.campaign WHERE state = 'running' AND next_at <= $1 ORDER BY next_at LIMIT ${AT_ONCE}`,
      [this.clock.now()],
    );
    for (const { id } of due) {
      try {
        await this.work.attempt(() => this.send(id));
      } catch (error) {
        this.log.error({ campaign: id, error: String(error) }, 'campaign failed');
      }
    }
  }

  private async send(id: Id): Promise<void> {
    const campaign = await takeRecord(this.work.manager, CampaignSchema, id);
    const now = this.clock.now();
    if (campaign.state !== 'running' || campaign.nextAt === null || campaign.nextAt > now) return;
    const target = targetAt(campaign, now);
    const persons = await this.targets.count(target);
    if (isBeyond(campaign, persons, await this.targets.staff())) return this.ask(campaign, persons);
    await this.add(campaign, now);
    await saveRecord(this.work.manager, CampaignSchema, went(campaign, now));
    await this.outbox.append('campaigns.changed', { campaignIds: [id] });
  }

  /** Nobody twice for the same time; whoever put one away as done is left in peace where the campaign says so. */
  private async add(campaign: Campaign, now: Date): Promise<void> {
    const { id, timing, timeZone, stopWhenDone } = campaign;
    const occurrence = timing.kind === 'once' ? '' : localDate(now, timeZone);
    const { select, values } = this.targets.select(targetAt(campaign, now), [id, occurrence, now, stopWhenDone]);
    await this.work.write(
      `INSERT INTO campaigns.recipient (campaign_id, occurrence, person_id, at, enrolment_id, params, sample)
       SELECT $1::uuid, $2::text, s.person_id, $3::timestamptz, s.enrolment_id, s.params, false FROM (${select}) s
       WHERE NOT ($4::boolean AND EXISTS (SELECT FROM nudges.nudge n WHERE n.reason = 'campaigns.message'
         AND n.subject_id = $1::uuid AND n.person_id = s.person_id AND n.done_at IS NOT NULL AND n.period NOT LIKE 'sample%'))
       ON CONFLICT DO NOTHING`,
      values,
    );
  }

  private async ask(campaign: Campaign, persons: number): Promise<void> {
    await saveRecord(this.work.manager, CampaignSchema, askAgain(campaign, persons));
    await this.trail.append({
      act: 'campaign.held-back',
      subject: { kind: 'campaign', id: campaign.id },
      before: { persons: campaign.confirmedPersons },
      after: { persons },
    });
  }
}
