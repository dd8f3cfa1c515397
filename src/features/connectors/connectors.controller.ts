import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { AnswersSecret, Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import {
  AddConnectorDto,
  ChangeConnectorDto,
  ConnectorDto,
  ConnectorsDto,
  ConnectorTestDto,
  NewSecretDto,
  PostLinkDto,
  PostPageDto,
} from './connectors.dto';
import { ConnectorsReader } from './connectors.reader';
import { ConnectorsService } from './connectors.service';
import { PostsService } from './posts.service';

/** What posts for channels by itself, and what it sends. */
@Controller('api/v1')
export class ConnectorsController {
  constructor(
    private readonly service: ConnectorsService,
    private readonly posts: PostsService,
    private readonly reader: ConnectorsReader,
  ) {}

  @Get('connectors')
  @ReachingInSql()
  @Requires('channels:write')
  async list(): Promise<ConnectorsDto> {
    return { items: await this.reader.list() };
  }

  /** Sets up the connector of a channel; its secret is shown this once. */
  @Post('connectors')
  @AnswersSecret()
  @Reaching('channel', 'body.channelId')
  @Requires('channels:write')
  async add(@PersonId() personId: Id, @Body() { channelId, url }: AddConnectorDto): Promise<NewSecretDto> {
    const { id, secret } = await this.service.add(personId, channelId, url);
    return { id, secret };
  }

  /** Another address, or a pause. */
  @Patch('connectors/:id')
  @Reaching('connector')
  @Requires('channels:write')
  async change(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: ChangeConnectorDto,
  ): Promise<ConnectorDto> {
    await this.service.change(personId, id, { ...body }, version);
    return this.one(id);
  }

  /** Another secret, shown this once; the one before signs beside it for a day. */
  @Post('connectors/:id/secret')
  @AnswersSecret()
  @Reaching('connector')
  @Requires('channels:write')
  async rotate(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<NewSecretDto> {
    const { secret } = await this.service.rotate(personId, id);
    return { id, secret };
  }

  /** A signed call that posts nothing. */
  @Post('connectors/:id/test')
  @Reaching('connector')
  @Requires('channels:write')
  @HttpCode(200)
  async test(@Param('id', IdPipe) id: string): Promise<ConnectorTestDto> {
    const answer = await this.service.test(id);
    return { taken: answer.taken, reason: answer.taken ? null : answer.reason };
  }

  /** What goes through connectors on the channels one publishes on, last changed first. */
  @Get('connector-posts')
  @Requires('signed-in')
  async sent(@PersonId() personId: Id, @Query() query: PageQuery): Promise<PostPageDto> {
    const page = await this.reader.posts(personId, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Sends it after all, now and in one's own name. */
  @Post('connector-posts/:id/resumption')
  @Requires('signed-in')
  @HttpCode(204)
  resume(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.posts.resume(personId, id);
  }

  /** The connector does not send it; the words wait for a publisher. */
  @Post('connector-posts/:id/drop')
  @Requires('signed-in')
  @HttpCode(204)
  drop(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.posts.drop(personId, id);
  }

  /** Where words that were handed over stand. */
  @Put('connector-posts/:id/link')
  @Requires('signed-in')
  @HttpCode(204)
  link(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() { link }: PostLinkDto): Promise<void> {
    return this.posts.link(personId, id, link);
  }

  private async one(id: Id): Promise<ConnectorDto> {
    const connector = await this.reader.one(id);
    if (connector === null) throw notFound({ id });
    return connector;
  }
}
