import { Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { ChannelAccess } from './channel-access.service';
import { ChannelOwnersDto, DepartureTaskPageDto } from './departures.dto';
import { DeparturesService } from './departures.service';

@Controller('api/v1')
export class DeparturesController {
  constructor(
    private readonly service: DeparturesService,
    private readonly access: ChannelAccess,
  ) {}

  /** Who answers for a channel. */
  @Get('channels/:id/owners')
  @Requires('signed-in')
  async owners(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<ChannelOwnersDto> {
    await this.access.demand(personId, id);
    return { items: [...(await this.service.owners(id))] };
  }

  @Put('channels/:id/owners/:personId')
  @Reaching('channel')
  @Requires('channels:write')
  @HttpCode(204)
  async own(@Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    await this.service.own(id, personId);
  }

  @Delete('channels/:id/owners/:personId')
  @Reaching('channel')
  @Requires('channels:write')
  @HttpCode(204)
  async disown(@Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    await this.service.disown(id, personId);
  }

  /** Leavers whose roles on networks are still to be removed: of channels one owns, or of all for leads. */
  @Get('departure-tasks')
  @Requires('signed-in')
  async tasks(@PersonId() personId: string, @Query() query: PageQuery): Promise<DepartureTaskPageDto> {
    const page = await this.service.page(personId, query.after, query.limit);
    return {
      items: page.items.map((item) => ({ ...item, channelNames: { ...item.channelNames }, names: { ...item.names } })),
      next: page.next,
    };
  }

  /** Confirms that the leaver's roles on the network are removed. */
  @Post('departure-tasks/:id/confirmation')
  @Requires('signed-in')
  @HttpCode(204)
  async confirm(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    await this.service.confirm(personId, id);
  }
}
