import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching } from '../../platform/access/subjects';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { AddChannelDto, ChangeChannelDto, ChannelDto, ChannelPageDto, NetworksDto } from './channels.dto';
import { ChannelsReader, type ChannelView } from './channels.reader';
import { ChannelsService } from './channels.service';

@Controller('api/v1')
export class ChannelsController {
  constructor(
    private readonly service: ChannelsService,
    private readonly reader: ChannelsReader,
  ) {}

  /** Networks channels may be on. */
  @Get('networks')
  @AlikeInEveryScope()
  @Requires('channels:read')
  async networks(): Promise<NetworksDto> {
    return { items: (await this.reader.networks()).map((network) => ({ ...network, names: { ...network.names } })) };
  }

  /** Channels by code. */
  @Get('channels')
  @AlikeInEveryScope()
  @Requires('channels:read')
  async list(@Query() query: PageQuery): Promise<ChannelPageDto> {
    const page = await this.reader.page(query.after, query.limit);
    return { items: page.items.map((item) => toDto(item)), next: page.next };
  }

  /** Channels I publish on. */
  @Get('my/channels')
  @Requires('signed-in')
  async mine(@PersonId() personId: string, @Query() query: PageQuery): Promise<ChannelPageDto> {
    const page = await this.reader.publishedBy(personId, query.after, query.limit);
    return { items: page.items.map((item) => toDto(item)), next: page.next };
  }

  @Post('channels')
  @Requires('channels:write')
  async add(@Body() body: AddChannelDto): Promise<CreatedDto> {
    return { id: await this.service.add(body) };
  }

  @Get('channels/:id')
  @AlikeInEveryScope()
  @Requires('channels:read')
  async one(@Param('id', IdPipe) id: string): Promise<ChannelDto> {
    return toDto(await this.reader.find(id));
  }

  /** Restates a channel; `If-Match` guards against overwriting. */
  @Put('channels/:id')
  @Reaching('channel')
  @Requires('channels:write')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() body: ChangeChannelDto,
    @IfMatch() version: number | null,
  ): Promise<ChannelDto> {
    return toDto(await this.service.change(id, body, version));
  }
}

function toDto(view: ChannelView | null): ChannelDto {
  if (view === null) throw notFound();
  return { ...view, languages: [...view.languages] };
}
