import type { Id } from '../../kernel/id';
import { staleVersion, wrongState } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';
import type { Rule } from '../audiences/public';
import { notYourCampaign, ownCampaign } from './campaigns.errors';
import { firstRun, nextRun, type Timing } from './timing';

/** `proposed`: a second person has to say yes before it goes, or goes on. */
export const CAMPAIGN_STATES = ['draft', 'proposed', 'running', 'paused', 'ended', 'cancelled'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** What somebody says, to whom and when. */
export interface Stated {
  readonly name: string;
  /** By language, in ICU message syntax. */
  readonly titles: Localised;
  readonly bodies: Localised;
  /** Console path it leads to. */
  readonly path: string;
  /** Whom: a standing audience, or a rule of its own. */
  readonly audienceId: Id | null;
  readonly rule: Rule | null;
  readonly timing: Timing;
  readonly timeZone: string;
  /** Whoever put one of its messages away as done gets no more of them. */
  readonly stopWhenDone: boolean;
}

export interface Campaign extends Stated {
  readonly id: Id;
  readonly state: CampaignState;
  /** How far its writer's role reached when it was started; null: everywhere. */
  readonly reach: readonly unknown[] | null;
  /** How many it reached when it was started. */
  readonly persons: number | null;
  readonly createdBy: Id;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly confirmedBy: Id | null;
  /** How many the second person said yes to. */
  readonly confirmedPersons: number | null;
  readonly lastAt: Date | null;
  readonly nextAt: Date | null;
  readonly version: number;
}

const MOST_ALONE = 500;
const SHARE_ALONE = 0.05;
/** So much may an audience grow before its second person is asked again. */
const GROWTH = 1.1;

/** Whether so many are too many for one person to write to by themselves. */
export function needsSecond(persons: number, staff: number): boolean {
  return persons > MOST_ALONE || persons > staff * SHARE_ALONE;
}

/** Whether what goes out now is more than anybody agreed to. */
export function isBeyond({ confirmedPersons }: Campaign, persons: number, staff: number): boolean {
  return needsSecond(persons, staff) && persons > (confirmedPersons ?? 0) * GROWTH;
}

export function newCampaign(id: Id, stated: Stated, by: Id, now: Date): Campaign {
  return {
    ...stated,
    ...{ id, state: 'draft', reach: null, persons: null, createdBy: by, createdAt: now, startedAt: null },
    ...{ confirmedBy: null, confirmedPersons: null, lastAt: null, nextAt: null, version: 1 },
  };
}

/** @throws Problem own-campaign, wrong-state, stale-version */
export function restate(campaign: Campaign, stated: Stated, by: Id, version: number | null): Campaign {
  demandWriter(campaign, by);
  demand(campaign, ['draft']);
  if (version !== null && version !== campaign.version) throw staleVersion({ id: campaign.id });
  return { ...campaign, ...stated };
}

export interface Start {
  readonly persons: number;
  readonly reach: readonly unknown[] | null;
  /** Too many for one person alone. */
  readonly second: boolean;
}

/** It goes, or waits for a second person. @throws Problem not-your-campaign, wrong-state */
export function start(campaign: Campaign, { persons, reach, second }: Start, by: Id, now: Date): Campaign {
  demandWriter(campaign, by);
  demand(campaign, ['draft']);
  const started: Campaign = { ...campaign, persons, reach, startedAt: now };
  return second ? { ...started, state: 'proposed', nextAt: null } : goOn(started, now);
}

/** A second person says yes to so many. @throws Problem own-campaign, wrong-state */
export function confirm(campaign: Campaign, persons: number, by: Id, now: Date): Campaign {
  demand(campaign, ['proposed']);
  if (campaign.createdBy === by) throw ownCampaign();
  return goOn({ ...campaign, confirmedBy: by, confirmedPersons: persons, persons }, now);
}

/** Nothing of it goes out until it goes on. @throws Problem wrong-state */
export function pause(campaign: Campaign): Campaign {
  demand(campaign, ['running']);
  return { ...campaign, state: 'paused' };
}

/** @throws Problem wrong-state */
export function resume(campaign: Campaign, now: Date): Campaign {
  demand(campaign, ['paused']);
  return campaign.nextAt === null ? { ...campaign, state: 'ended' } : goOn(campaign, now);
}

/** For good; what of it still waits in inboxes ends. @throws Problem wrong-state */
export function cancel(campaign: Campaign): Campaign {
  demand(campaign, ['proposed', 'running', 'paused', 'ended']);
  return { ...campaign, state: 'cancelled', nextAt: null };
}

/** It went out; the last time ends it. */
export function went(campaign: Campaign, now: Date): Campaign {
  const nextAt = nextRun(campaign.timing, campaign.timeZone, now);
  return { ...campaign, lastAt: now, nextAt, state: nextAt === null ? 'ended' : 'running' };
}

/** It has come to reach more than anybody agreed to: a second person is asked before it goes on. */
export function askAgain(campaign: Campaign, persons: number): Campaign {
  return { ...campaign, state: 'proposed', persons, nextAt: null };
}

/** @throws Problem not-your-campaign */
export function demandWriter({ createdBy }: Campaign, by: Id): void {
  if (createdBy !== by) throw notYourCampaign();
}

function goOn(campaign: Campaign, now: Date): Campaign {
  const { timing, timeZone, lastAt } = campaign;
  const nextAt = lastAt === null || timing.kind !== 'once' ? firstRun(timing, timeZone, now) : null;
  return { ...campaign, nextAt, state: nextAt === null ? 'ended' : 'running' };
}

function demand({ id, state }: Campaign, states: readonly CampaignState[]): void {
  if (!states.includes(state)) throw wrongState({ id, state });
}
