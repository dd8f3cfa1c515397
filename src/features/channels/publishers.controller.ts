import { Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { ChannelAccess } from './channel-access.service';
import { PublisherPageDto } from './channels.dto';
import { ChannelsReader } from './channels.reader';
import { PublishersService } from './publishers.service';

@Controller('api/v1/channels/:id/publishers')
export class PublishersController {
  constructor(
    private readonly service: PublishersService,
    private readonly reader: ChannelsReader,
    private readonly access: ChannelAccess,
  ) {}

  /** Present publishers by external id. */
  @Get()
  @Requires('signed-in')
  async list(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<PublisherPageDto> {
    await this.access.demand(personId, id);
    if ((await this.reader.find(id)) === null) throw notFound();
    const page = await this.reader.publishers(id, query.after, query.limit);
    return { items: page.items.map((item) => ({ ...item })), next: page.next };
  }

  /** Registers a publisher; one who is already changes nothing. */
  @Put(':personId')
  @Reaching('channel')
  @Requires('channels:write')
  @HttpCode(204)
  async register(@Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    await this.service.register(id, personId);
  }

  /** Ends a registration; one that is not there changes nothing. */
  @Delete(':personId')
  @Reaching('channel')
  @Requires('channels:write')
  @HttpCode(204)
  async end(@Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    await this.service.end(id, personId);
  }
}
