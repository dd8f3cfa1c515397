import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { pick } from '../../platform/i18n/messages';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import {
  type CampaignAct,
  CampaignDto,
  CampaignInputDto,
  CampaignPageDto,
  CampaignPreviewDto,
  CampaignPreviewInputDto,
  type CampaignSummaryDto,
} from './campaigns.dto';
import { CAMPAIGN_OUTCOMES, type CampaignRow, CampaignsReader } from './campaigns.reader';
import { Campaigns } from './campaigns.service';
import { CampaignPreviews } from './previews.service';

/** Messages that HR and leads write to many, within everybody's budget and wishes. */
@Controller('api/v1')
@Requires('campaigns:send')
@ReachingInSql()
export class CampaignsController {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly reader: CampaignsReader,
    private readonly previews: CampaignPreviews,
  ) {}

  /** Newest first; whoever's role is limited sees their own. */
  @Get('campaigns')
  async list(@Query() query: PageQuery): Promise<CampaignPageDto> {
    const page = await this.reader.page(query.after, query.limit);
    return { items: page.items.map(summaryOf), next: page.next };
  }

  /** A draft. */
  @Post('campaigns')
  async create(@PersonId() personId: string, @Body() body: CampaignInputDto): Promise<CreatedDto> {
    return { id: await this.campaigns.create(personId, body) };
  }

  /** How it would read, whom it would come to and what it would cost of their budgets; nothing is stored. */
  @Post('campaign-previews')
  @HttpCode(200)
  async preview(@PersonId() personId: string, @Body() body: CampaignPreviewInputDto): Promise<CampaignPreviewDto> {
    const { runs, said, variables, ...preview } = await this.previews.preview(personId, body);
    return { ...preview, runs: [...runs], said: [...said], variables: [...variables] };
  }

  @Get('campaigns/:id')
  async one(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<CampaignDto> {
    const row = await this.reader.one(id);
    const counts = await this.reader.outcomes(id);
    return {
      ...summaryOf(row),
      titles: { ...row.titles },
      bodies: { ...row.bodies },
      path: row.path,
      audienceId: row.audienceId,
      rule: row.rule === null ? null : { ...row.rule },
      timing: { ...row.timing },
      timeZone: row.timeZone,
      stopWhenDone: row.stopWhenDone,
      startedAt: row.startedAt,
      confirmedPersons: row.confirmedPersons,
      outcomes: CAMPAIGN_OUTCOMES.map((outcome, at) => ({ outcome, persons: counts[at] ?? null })),
      can: actsOn(row, personId),
      version: row.version,
    };
  }

  /** A draft is rewritten by who wrote it. */
  @Put('campaigns/:id')
  async change(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: CampaignInputDto,
  ): Promise<CampaignDto> {
    await this.campaigns.change(personId, id, version, body);
    return this.one(personId, id);
  }

  @Delete('campaigns/:id')
  @HttpCode(204)
  discard(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.campaigns.discard(personId, id);
  }

  /** It goes; or waits for a second person, when it would come to more than 500 or 5 % of the staff. */
  @Post('campaigns/:id/start')
  @HttpCode(204)
  start(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.campaigns.start(personId, id);
  }

  /** Another person than who wrote it says yes. */
  @Post('campaigns/:id/confirmation')
  @HttpCode(204)
  confirm(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.campaigns.confirm(personId, id);
  }

  /** What nobody has yet stays away until it goes on. */
  @Post('campaigns/:id/pause')
  @HttpCode(204)
  pause(@Param('id', IdPipe) id: string): Promise<void> {
    return this.campaigns.pause(id);
  }

  @Post('campaigns/:id/resumption')
  @HttpCode(204)
  resume(@Param('id', IdPipe) id: string): Promise<void> {
    return this.campaigns.resume(id);
  }

  /** For good: what of it stands in inboxes goes. */
  @Post('campaigns/:id/cancellation')
  @HttpCode(204)
  cancel(@Param('id', IdPipe) id: string): Promise<void> {
    return this.campaigns.cancel(id);
  }

  /** Sends it to oneself, the way it would come to everybody. */
  @Post('campaigns/:id/samples')
  @HttpCode(204)
  sample(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.campaigns.sample(personId, id);
  }
}

function summaryOf(row: CampaignRow): CampaignSummaryDto {
  const { id, name, state, persons, authorNames, createdAt, lastAt, nextAt } = row;
  const author = Object.keys(authorNames).length === 0 ? row.author : pick(authorNames, currentContext().language);
  return { id, name, state, persons, author, createdAt, lastAt, nextAt };
}

function actsOn({ state, createdBy }: CampaignRow, by: string): CampaignAct[] {
  const mine = createdBy === by;
  if (state === 'draft') return mine ? ['change', 'start', 'sample', 'discard'] : ['sample'];
  if (state === 'proposed') return mine ? ['cancel', 'sample'] : ['confirm', 'cancel', 'sample'];
  if (state === 'running') return ['pause', 'cancel', 'sample'];
  if (state === 'paused') return ['resume', 'cancel', 'sample'];
  return state === 'ended' ? ['cancel'] : [];
}
