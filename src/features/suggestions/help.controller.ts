import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { HelpService } from './help.service';
import { AskHelpDto, HelpedDraftDto, HelpWantedPageDto } from './suggestions.dto';

/** Help with words before anybody reviews them. */
@Controller('api/v1')
export class HelpController {
  constructor(private readonly service: HelpService) {}

  /** Asks for help with one's words, or with an idea alone: whoever helps on this channel may read them until it is taken back. */
  @Put('drafts/:id/help')
  @Requires('signed-in')
  @HttpCode(204)
  ask(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() { wish }: AskHelpDto): Promise<void> {
    return this.service.ask(personId, id, wish);
  }

  /** Takes it back: the words are one's own again. */
  @Delete('drafts/:id/help')
  @Requires('signed-in')
  @HttpCode(204)
  takeBack(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.takeBack(personId, id);
  }

  /** Where help is wanted, what waits longest first. */
  @Get('help-wanted')
  @ReachingInSql()
  @Requires('drafts:help')
  @Looks<HelpWantedPageDto>('draft', ({ items }) => items.map(({ author }) => author.id))
  async wanted(@PersonId() personId: Id, @Query() { after, limit }: PageQuery): Promise<HelpWantedPageDto> {
    const page = await this.service.wanted(personId, after, limit);
    return { items: [...page.items], next: page.next };
  }

  /** The words with which help is asked for. */
  @Get('help-wanted/:id')
  @Reaching('draft')
  @Requires('drafts:help')
  @Looks<HelpedDraftDto>('draft', ({ author }) => [author.id])
  one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<HelpedDraftDto> {
    return this.service.one(personId, id);
  }
}
