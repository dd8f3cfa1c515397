import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching } from '../../platform/access/subjects';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { ChannelAccess } from './channel-access.service';
import { AddChannelDto, ChangeChannelDto, ChannelDetailDto, ChannelDto, ChannelPageDto } from './channels.dto';
import { ChannelsReader, type ChannelView } from './channels.reader';
import { ChannelsService } from './channels.service';

@Controller('api/v1')
export class ChannelsController {
  constructor(
    private readonly service: ChannelsService,
    private readonly reader: ChannelsReader,
    private readonly readers: ChannelAccess,
  ) {}

  /** Channels by code. */
  @Get('channels')
  @AlikeInEveryScope()
  @Requires('channels:read')
  async list(@Query() query: PageQuery): Promise<ChannelPageDto> {
    const page = await this.reader.page(query.after, query.limit);
    return { items: page.items.map((item) => toDto(item)), next: page.next };
  }

  /** Channels I publish on or answer for. */
  @Get('my/channels')
  @Requires('signed-in')
  async mine(@PersonId() personId: string, @Query() query: PageQuery): Promise<ChannelPageDto> {
    const page = await this.reader.concerning(personId, query.after, query.limit);
    return { items: page.items.map((item) => toDto(item)), next: page.next };
  }

  @Post('channels')
  @Requires('channels:write')
  async add(@Body() body: AddChannelDto): Promise<CreatedDto> {
    return { id: await this.service.add(body) };
  }

  /** For whoever may read channels, and for those who publish there or answer for it. */
  @Get('channels/:id')
  @Requires('signed-in')
  async one(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<ChannelDetailDto> {
    await this.readers.demand(personId, id);
    const can = (await this.readers.mayChange(id)) ? ['change'] : [];
    return { ...toDto(await this.reader.find(id)), can };
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
  const { speaksTo, tone, limits } = view;
  return { ...view, languages: [...view.languages], speaksTo: said(speaksTo), tone: said(tone), limits: said(limits) };
}

function said(words: ChannelView['tone']): Record<string, string> | null {
  return words === null ? null : { ...words };
}
