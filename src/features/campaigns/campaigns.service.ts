import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { languages } from '../../platform/i18n/messages';
import { Outbox } from '../../platform/outbox/outbox';
import { Alarms } from '../../platform/queue/alarms';
import { Trail } from '../../platform/trail/trail';
import { Audiences } from '../audiences/public';
import { PeopleLists } from '../lists/public';
import { isTimeZone } from '../people/public';
import {
  type Campaign,
  cancel,
  confirm,
  demandWriter,
  needsSecond,
  newCampaign,
  pause,
  restate,
  resume,
  start,
  type Stated,
} from './campaign';
import { CampaignSchema } from './campaign.entity';
import { campaignOfNobody, campaignTarget } from './campaigns.errors';
import { CampaignsReader } from './campaigns.reader';
import { type Target, TargetsReader } from './targets.reader';
import { demandTexts } from './texts.policy';
import { readTiming } from './timing';

/** A campaign as a request states it. */
export interface Asked extends Omit<Stated, 'timing' | 'rule' | 'audienceId'> {
  readonly audienceId?: Id | null;
  readonly listId?: Id | null;
  readonly rule?: Readonly<Record<string, unknown>> | null;
  readonly timing: Readonly<Record<string, unknown>>;
}

const PATH = /^\/[a-z0-9/-]{0,99}$/;

@Injectable()
export class Campaigns {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly alarms: Alarms,
    private readonly trail: Trail,
    private readonly audiences: Audiences,
    private readonly lists: PeopleLists,
    private readonly targets: TargetsReader,
    private readonly reader: CampaignsReader,
  ) {}

  /** @throws Problem invalid-request, campaign-target, not-found */
  create(by: Id, asked: Asked): Promise<Id> {
    return this.work.run(async () => {
      const campaign = newCampaign(newId(), await this.read(by, asked), by, this.clock.now());
      await addRecord(this.work.manager, CampaignSchema, campaign);
      return campaign.id;
    });
  }

  /** @throws Problem not-found, not-your-campaign, wrong-state, stale-version, invalid-request */
  change(by: Id, id: Id, version: number | null, asked: Asked): Promise<void> {
    return this.act(id, async (campaign) => restate(campaign, await this.read(by, asked), by, version), null);
  }

  /** A draft goes for good. @throws Problem not-found, not-your-campaign, wrong-state */
  discard(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const campaign = await this.take(id);
      demandWriter(campaign, by);
      const gone = await this.work.affect(`DELETE FROM campaigns.campaign WHERE id = $1 AND state = 'draft'`, [id]);
      if (gone === 0) throw notFound({ id });
      await this.outbox.append('campaigns.changed', { campaignIds: [id] });
    });
  }

  /** It goes, or waits for a second person. @throws Problem not-found, not-your-campaign, wrong-state, campaign-of-nobody */
  start(by: Id, id: Id): Promise<void> {
    return this.act(
      id,
      async (campaign, now) => {
        const stated = reachOf('campaigns:send');
        const reach = stated === null ? null : (JSON.parse(stated) as readonly unknown[]);
        const persons = await this.targets.count(wholeOf({ ...campaign, reach }));
        if (persons === 0) throw campaignOfNobody();
        const before = await this.reader.sentAlone(by, id, now);
        const second = needsSecond(persons + before, await this.targets.staff());
        return start(campaign, { persons, reach, second }, by, now);
      },
      'campaign.started',
    );
  }

  /** @throws Problem not-found, own-campaign, wrong-state */
  confirm(by: Id, id: Id): Promise<void> {
    return this.act(
      id,
      async (campaign, now) => confirm(campaign, await this.targets.count(wholeOf(campaign)), by, now),
      'campaign.confirmed',
    );
  }

  /** @throws Problem not-found, wrong-state */
  pause(id: Id): Promise<void> {
    return this.act(id, (campaign) => pause(campaign), 'campaign.paused');
  }

  /** @throws Problem not-found, wrong-state */
  resume(id: Id): Promise<void> {
    return this.act(id, (campaign, now) => resume(campaign, now), 'campaign.resumed');
  }

  /** @throws Problem not-found, wrong-state */
  cancel(id: Id): Promise<void> {
    return this.act(id, (campaign) => cancel(campaign), 'campaign.cancelled');
  }

  /** One's own message comes to oneself, as any other does. @throws Problem not-found */
  sample(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const campaign = await this.take(id);
      const now = this.clock.now();
      await this.work.write(
        `INSERT INTO campaigns.recipient (campaign_id, occurrence, person_id, at, params, sample)
         SELECT $1, 'sample ' || $2, d.person_id, $3, $4::jsonb || jsonb_build_object('name',
           CASE WHEN d.names = '{}'::jsonb THEN to_jsonb(d.given_name) ELSE d.names END), true
         FROM people.directory d WHERE d.person_id = $5 ON CONFLICT DO NOTHING`,
        [campaign.id, now.toISOString(), now, JSON.stringify(sampleValues(now)), by],
      );
      await this.outbox.append('campaigns.changed', { campaignIds: [id] });
    });
  }

  private act(
    id: Id,
    verb: (campaign: Campaign, now: Date) => Campaign | Promise<Campaign>,
    act: string | null,
  ): Promise<void> {
    return this.work.run(async () => {
      const before = await this.take(id);
      const after = await verb(before, this.clock.now());
      await saveRecord(this.work.manager, CampaignSchema, after);
      if (act === null) return;
      const { state, persons, nextAt, titles, bodies } = after;
      await this.trail.append({
        act,
        subject: { kind: 'campaign', id },
        before: { state: before.state },
        after: { state, persons, nextAt: nextAt?.toISOString() ?? null, titles, bodies },
      });
      await this.outbox.append('campaigns.changed', { campaignIds: [id] });
      if (nextAt !== null) await this.alarms.set('campaigns.run', id, nextAt);
    });
  }

  /** @throws Problem not-found for what the one who acts may not see */
  private async take(id: Id): Promise<Campaign> {
    const campaign = await takeRecord(this.work.manager, CampaignSchema, id);
    if (!this.reader.isSeen(campaign)) throw notFound({ id });
    return campaign;
  }

  private async read(by: Id, asked: Asked): Promise<Stated> {
    const { audienceId = null, listId = null, rule = null, titles, bodies, path, timeZone } = asked;
    const timing = readTiming(asked.timing);
    demandTexts({ titles, bodies }, timing, languages());
    if (!PATH.test(path)) throw invalidRequest({}, { faults: [{ pointer: '/path', code: 'matches' }] });
    if (!isTimeZone(timeZone))
      throw invalidRequest({}, { faults: [{ pointer: '/timeZone', code: 'not-a-time-zone' }] });
    if ([audienceId, listId, rule].filter((one) => one !== null).length !== 1) throw campaignTarget();
    if (audienceId !== null) await this.audiences.demand(audienceId);
    const whom = listId === null ? audienceId : await this.lists.audience(by, listId);
    const parsed = rule === null ? null : await this.audiences.rule(rule);
    const { name, stopWhenDone } = asked;
    return { name, titles, bodies, path, timeZone, stopWhenDone, timing, audienceId: whom, rule: parsed };
  }
}

/** Everybody a campaign may come to. */
export function wholeOf({ audienceId, rule, reach, timing }: Omit<Target, 'on'>): Target {
  return { audienceId, rule, reach, timing, on: null };
}

/** What stands for a date and what it is about while nobody's is known. */
export function sampleValues(now: Date): Readonly<Record<string, unknown>> {
  return { about: '…', due: now.toISOString().slice(0, 10), days: 7 };
}
