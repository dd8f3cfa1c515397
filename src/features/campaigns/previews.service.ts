import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { languages } from '../../platform/i18n/messages';
import { Audiences } from '../audiences/public';
import { Council } from '../council/public';
import { Forecast, wordedParams } from '../nudges/public';
import { PeopleLists } from '../lists/public';
import { isTimeZone } from '../people/public';
import { needsSecond } from './campaign';
import { campaignTarget } from './campaigns.errors';
import { type Asked, sampleValues, wholeOf } from './campaigns.service';
import { TargetsReader } from './targets.reader';
import { demandTexts, previews, type Said, variablesFor } from './texts.policy';
import { readTiming, runsAhead } from './timing';

/** Whose budgets are weighed; for more persons it is reckoned from these. */
const SAMPLED = 1_000;
/** What would wait is told so roughly that no two counts differ by somebody's leave or wishes. */
const ROUGHLY = 10;
const RUNS = 5;

export interface CampaignPreview {
  readonly persons: number;
  readonly heldToday: number | null;
  readonly needsSecond: boolean;
  readonly runs: readonly Date[];
  readonly said: readonly Said[];
  readonly variables: readonly string[];
}

/** What a campaign would do, before it does; nothing is stored. */
@Injectable()
export class CampaignPreviews {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly audiences: Audiences,
    private readonly lists: PeopleLists,
    private readonly targets: TargetsReader,
    private readonly forecast: Forecast,
    private readonly council: Council,
  ) {}

  /** @throws Problem invalid-request, campaign-target, not-found */
  async preview(by: Id, asked: Omit<Asked, 'name' | 'path' | 'stopWhenDone'>): Promise<CampaignPreview> {
    const timing = readTiming(asked.timing);
    const { titles, bodies, timeZone, listId = null, audienceId = null, rule = null } = asked;
    demandTexts({ titles, bodies }, timing, languages());
    const now = this.clock.now();
    const reach = reachOf('campaigns:send');
    const scopes = reach === null ? null : (JSON.parse(reach) as readonly unknown[]);
    if (audienceId === null && rule === null && listId === null) throw campaignTarget();
    if (audienceId !== null) await this.audiences.demand(audienceId);
    const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
    const parsed = rule === null ? null : await this.audiences.rule(rule);
    const target = wholeOf({ audienceId, rule: parsed, reach: scopes, timing });
    // A list has no audience yet: it counts as it was read.
    const persons = listId === null ? await this.targets.count(target) : (await this.lists.find(by, listId)).people;
    const some = listId === null ? await this.targets.some(target, SAMPLED) : [];
    return {
      persons,
      heldToday: await this.heldToday(now, persons, some),
      needsSecond: needsSecond(persons, await this.targets.staff()),
      runs: runsAhead(timing, zone, now, RUNS),
      said: await this.said(by, { titles, bodies }, zone, now),
      variables: variablesFor(timing),
    };
  }

  private async heldToday(now: Date, persons: number, some: readonly Id[]): Promise<number | null> {
    if (some.length === 0 || persons < (await this.council.fewest())) return null;
    const held = await this.forecast.held(now, some, 'campaigns.message');
    const rough = Math.round(((held / some.length) * persons) / ROUGHLY) * ROUGHLY;
    return Math.min(rough, Math.floor(persons / ROUGHLY) * ROUGHLY);
  }

  private async said(
    by: Id,
    texts: { readonly titles: Readonly<Record<string, string>>; readonly bodies: Readonly<Record<string, string>> },
    zone: string,
    now: Date,
  ): Promise<readonly Said[]> {
    const [me] = await this.work.read<{ name: string | Readonly<Record<string, string>> }>(
      `SELECT CASE WHEN names = '{}'::jsonb THEN to_jsonb(given_name) ELSE names END AS name FROM people.directory WHERE person_id = $1`,
      [by],
    );
    return Object.keys(texts.titles).flatMap((language) =>
      previews(
        { titles: { [language]: texts.titles[language] ?? '' }, bodies: { [language]: texts.bodies[language] ?? '' } },
        wordedParams({ name: me?.name ?? '', ...sampleValues(now) }, language, zone),
      ),
    );
  }
}
