import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { invalidRequest } from '../../kernel/problem';
import { AnswersSecret, Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentActor, currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { holds } from '../../platform/access/reach';
import {
  AddRuleDto,
  type CheckRuleDto,
  CheckRulesDto,
  CheckTrialDto,
  EndRuleDto,
  RestateRuleDto,
  RulesQuery,
  RuleVersionsDto,
  TryChecksDto,
} from './check-rules.dto';
import { ChecksService } from './checks.service';
import type { Known } from './detector';
import { DETECTORS } from './detectors';
import { titleOf } from './finding';
import type { Field } from './options';
import type { Rule } from './rule';
import { pictureOf } from './run';
import { CheckRulesReader } from './rules.reader';
import { CheckRulesService, type Stated } from './rules.service';
import { SurroundingsService } from './surroundings.service';

/** The rules by which words are checked: everybody may read them, since they explain themselves. */
@Controller('api/v1')
export class CheckRulesController {
  constructor(
    private readonly service: CheckRulesService,
    private readonly reader: CheckRulesReader,
    private readonly checks: ChecksService,
    private readonly surroundings: SurroundingsService,
    private readonly clock: HouseClock,
  ) {}

  /** The latest version of every rule, or what was in force at an instant. */
  @Get('check-rules')
  @Requires('signed-in')
  async list(@Query() { at }: RulesQuery): Promise<CheckRulesDto> {
    const rules = at === undefined ? await this.reader.latest() : await this.reader.inForce(new Date(at));
    const can = holds(currentActor(), 'checks:write') ? (['add', 'restate', 'end'] as const) : [];
    return { items: rules.map((rule) => this.told(rule)), detectors: detectors(), can: [...can] };
  }

  /** Every version of a rule, the latest first. */
  @Get('check-rules/:code/versions')
  @Requires('signed-in')
  async versions(@Param('code') code: string): Promise<RuleVersionsDto> {
    return { items: (await this.reader.versions(code)).map((rule) => this.told(rule)) };
  }

  @Post('check-rules')
  @Requires('checks:write')
  async add(@Body() body: AddRuleDto): Promise<RuleVersionsDto> {
    const { code, detector } = body;
    await this.service.add({ code, detector, family: body.family ?? code }, statedIn(body));
    return this.versions(code);
  }

  /** A new version, from its date on. */
  @Post('check-rules/:code/versions')
  @Requires('checks:write')
  async restate(@Param('code') code: string, @Body() body: RestateRuleDto): Promise<RuleVersionsDto> {
    await this.service.restate(code, statedIn(body));
    return this.versions(code);
  }

  /** The rule is in force no more. */
  @Post('check-rules/:code/end')
  @Requires('checks:write')
  @HttpCode(200)
  async end(@Param('code') code: string, @Body() { at = null, reason }: EndRuleDto): Promise<RuleVersionsDto> {
    await this.service.end(code, at === null ? null : new Date(at), reason);
    return this.versions(code);
  }

  /** Tries words on any place, by the rules of any instant; nothing is kept. */
  @Post('check-trials')
  @Requires('checks:write')
  @AlikeInEveryScope()
  @HttpCode(200)
  @AnswersSecret()
  async attempt(@Body() body: TryChecksDto): Promise<CheckTrialDto> {
    const { at: stated = null } = body;
    const at = stated === null ? this.clock.now() : new Date(stated);
    const { rules, findings } = await this.checks.run(body.text, await this.place(body, at), at);
    return { rules: rules.map((rule) => this.told(rule)), findings: [...findings] };
  }

  /** @throws Problem invalid-request, not-found */
  private async place(body: TryChecksDto, at: Date): Promise<Known> {
    const { channelId = null, network = null, accountKind = 'business', country = null } = body;
    const { kind, relationship, language, title = null, images = [] } = body;
    const said = { kind, relationship, language, title, pictures: images.map(pictureOf), at, by: null };
    if (channelId !== null) return this.surroundings.on(channelId, said);
    if (network === null) throw invalidRequest({}, { faults: [{ pointer: '/network', code: 'required' }] });
    const textLimit = await this.surroundings.limitOf(network);
    return this.surroundings.of({ network, country, textLimit, accountKind: accountKind ?? 'business' }, said);
  }

  private told(rule: Rule): CheckRuleDto {
    const now = this.clock.now();
    const { from, until, recordedAt, options, source, titles } = rule;
    return {
      ...rule,
      ...{ options: { ...options }, source: { ...source }, titles: titles === null ? null : { ...titles } },
      ...{ countries: [...rule.countries], networks: [...rule.networks], accountKinds: [...rule.accountKinds] },
      ...{ relationships: [...rule.relationships], kinds: [...rule.kinds] },
      title: titleOf(rule, currentContext().language),
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
      inForce: from <= now && (until === null || until > now),
      recordedAt: recordedAt.toISOString(),
    };
  }
}

function detectors(): CheckRulesDto['detectors'] {
  return Object.entries(DETECTORS).map(([code, { fields }]) => ({
    code,
    fields: Object.entries(fields).map(([name, field]: [string, Field]) => ({
      ...{ name, kind: field.kind, of: field.kind === 'choice' ? [...field.of] : [] },
      least: field.kind === 'integer' ? field.least : null,
      most: field.kind === 'integer' ? field.most : null,
    })),
  }));
}

function statedIn(body: RestateRuleDto): Stated {
  const { severity, options, titles = null, source, sourceLink = null, document = null, clause = null } = body;
  const { countries, networks, accountKinds, relationships, kinds, from = null, until = null, reason } = body;
  return {
    ...{ severity, options, titles, source, sourceLink, document, clause },
    ...{ countries, networks, accountKinds, relationships, kinds, reason },
    from: from === null ? null : new Date(from),
    until: until === null ? null : new Date(until),
  };
}
