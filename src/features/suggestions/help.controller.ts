import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { Files } from '../../platform/files/files';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { IMAGE_TYPES } from '../images/public';
import { sendBytes, SendsBytes } from '../media/public';
import { HelpService } from './help.service';
import { AskHelpDto, HelpedDraftDto, HelpWantedPageDto } from './suggestions.dto';

/** Help with words before anybody reviews them. */
@Controller('api/v1')
export class HelpController {
  constructor(
    private readonly service: HelpService,
    private readonly files: Files,
  ) {}

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

  /** A picture that goes with them. */
  @Get('help-wanted/:id/images/:imageId/content')
  @Reaching('draft')
  @Requires('drafts:help')
  @SendsBytes(...IMAGE_TYPES)
  async picture(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Param('imageId', IdPipe) imageId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return sendBytes(
      this.files,
      await this.service.picture(personId, id, imageId),
      request,
      reply,
      'private, no-cache',
    );
  }
}
