import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { holds, reachOf, scopesOf } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { IfMatch } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import {
  AudienceDto,
  AudienceInputDto,
  AudiencePageDto,
  AudiencePreviewDto,
  AudienceQuery,
  AudienceRuleDto,
  MemberPageDto,
} from './audiences.dto';
import { AudiencesReader } from './audiences.reader';
import { Audiences } from './audiences.service';
import { PreviewReader, type Some } from './preview.reader';
import type { Rule } from './rule';
import { isWithin } from './rule-bounds';
import { RuleWordsReader } from './words.reader';

@Controller('api/v1')
export class AudiencesController {
  constructor(
    private readonly audiences: Audiences,
    private readonly reader: AudiencesReader,
    private readonly previews: PreviewReader,
    private readonly words: RuleWordsReader,
  ) {}

  /** Audiences, newest first; of their members those within the reader's scope are counted. */
  @Get('audiences')
  @ReachingInSql()
  @Requires('audiences:read')
  async list(@Query() query: AudienceQuery): Promise<AudiencePageDto> {
    const page = await this.reader.page(query.search, query.after, query.limit, reachOf('audiences:read'));
    const sentences = await this.words.sentences(page.items.map((row) => row.rule));
    const items = page.items.map(({ id, names, count, version }, at) => ({
      id,
      names,
      sentence: { ...sentences[at] },
      count,
      version,
    }));
    return { items, next: page.next };
  }

  /** Makes an audience; whose role is limited makes one that reaches nobody beyond their scope. */
  @Post('audiences')
  @ReachingInSql()
  @Requires('audiences:write')
  async create(@Body() body: AudienceInputDto): Promise<CreatedDto> {
    return { id: await this.audiences.create(body) };
  }

  @Get('audiences/:id')
  @ReachingInSql()
  @Requires('audiences:read')
  async one(@Param('id', IdPipe) id: string): Promise<AudienceDto> {
    const reach = reachOf('audiences:read');
    const row = await this.reader.one(id, reach);
    return {
      id,
      names: row.names,
      rule: { ...row.rule },
      sentence: { ...(await this.words.sentence(row.rule)) },
      count: row.count,
      sample: await this.reader.sample(id, reach),
      cut: !isWithin(row.rule, scopesOf(currentActor(), 'audiences:read')),
      can: canDo(row.rule),
      createdAt: row.createdAt.toISOString(),
      changedAt: row.changedAt.toISOString(),
      version: row.version,
    };
  }

  /** Changes names and rule; members follow at once. Whose role is limited changes what keeps to their scope. */
  @Put('audiences/:id')
  @ReachingInSql()
  @Requires('audiences:write')
  async change(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: AudienceInputDto,
  ): Promise<AudienceDto> {
    await this.audiences.change(id, version, body);
    return this.one(id);
  }

  /** The members, by family name. */
  @Get('audiences/:id/people')
  @ReachingInSql()
  @Requires('audiences:read')
  async people(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<MemberPageDto> {
    const page = await this.reader.members(id, query.after, query.limit, reachOf('audiences:read'));
    return { items: [...page.items], next: page.next };
  }

  /**
   * Whom a rule would reach now, and who would enter and leave an audience that had it; nothing is stored. For whoever
   * may state it the sentence is that of the rule as it would be kept.
   */
  @Post('audience-previews')
  @ReachingInSql()
  @Requires('audiences:read')
  @HttpCode(200)
  async preview(@Body() { rule: stated, audienceId }: AudienceRuleDto): Promise<AudiencePreviewDto> {
    const writes = holds(currentActor(), 'audiences:write');
    const rule = await (writes ? this.audiences.ownRule(stated) : this.audiences.rule(stated));
    if (audienceId !== undefined) await this.audiences.demand(audienceId);
    const preview = await this.previews.preview(rule, audienceId ?? null, reachOf('audiences:read'));
    return {
      ...some(preview),
      entering: preview.entering === null ? null : some(preview.entering),
      leaving: preview.leaving === null ? null : some(preview.leaving),
      sentence: { ...(await this.words.sentence(rule)) },
    };
  }
}

function canDo(rule: Rule): string[] {
  const actor = currentActor();
  return holds(actor, 'audiences:write') && isWithin(rule, scopesOf(actor, 'audiences:write')) ? ['change'] : [];
}

function some({ count, sample }: Some): { count: number; sample: Some['sample'][number][] } {
  return { count, sample: [...sample] };
}
