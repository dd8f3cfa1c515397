import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Claims } from '../feed/public';
import { InteractionTriageDto, KeepApartDto, MergeDuplicatesDto, MergesDto } from './merges.dto';
import { MergesReader } from './merges.reader';
import { MergesService } from './merges.service';
import { TagsService } from './tags.service';

const SHOWN = 50;

/** What was merged, and what leads did to one interaction. */
@Controller('api/v1')
export class MergesController {
  constructor(
    private readonly service: MergesService,
    private readonly reader: MergesReader,
    private readonly tags: TagsService,
    private readonly claims: Claims,
  ) {}

  /** The latest merges. */
  @Get('triage/merges')
  @ReachingInSql()
  @Requires('feed:triage')
  merges(): Promise<MergesDto> {
    return this.reader.merges(SHOWN);
  }

  /** One is answered for all. */
  @Post('triage/merges')
  @ReachingInSql()
  @Requires('feed:triage')
  async merge(@PersonId() personId: Id, @Body() { mainId, ids }: MergeDuplicatesDto): Promise<CreatedDto> {
    return { id: await this.service.merge(personId, mainId, ids) };
  }

  /** Each waits for an answer of its own again. */
  @Post('triage/merges/:id/undoing')
  @ReachingInSql()
  @Requires('feed:triage')
  @HttpCode(204)
  undo(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.undo(personId, id);
  }

  /** Two are not the same: they are proposed no more. */
  @Post('triage/apart')
  @ReachingInSql()
  @Requires('feed:triage')
  @HttpCode(204)
  keepApart(@PersonId() personId: Id, @Body() { one, other }: KeepApartDto): Promise<void> {
    return this.service.keepApart(personId, one, other);
  }

  /** Tags and duplicates of one interaction, for whoever may see it. */
  @Get('interactions/:id/triage')
  @Requires('signed-in')
  async one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<InteractionTriageDto> {
    await this.claims.demandSight(personId, id);
    const { mergeId, ...merged } = await this.reader.of(id);
    return { ...merged, mergeId: (await this.claims.triages(id)) ? mergeId : null, tags: await this.tags.of(id) };
  }

  /** A lead gives it a tag. */
  @Put('interactions/:id/tags/:tagId')
  @Reaching('interaction')
  @Requires('feed:triage')
  @HttpCode(204)
  tag(@Param('id', IdPipe) id: string, @Param('tagId', IdPipe) tagId: string): Promise<void> {
    return this.tags.put(id, tagId);
  }

  /** A lead takes a tag from it. */
  @Delete('interactions/:id/tags/:tagId')
  @Reaching('interaction')
  @Requires('feed:triage')
  @HttpCode(204)
  untag(@Param('id', IdPipe) id: string, @Param('tagId', IdPipe) tagId: string): Promise<void> {
    return this.tags.take(id, tagId);
  }
}
