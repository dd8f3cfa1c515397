import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { AddNetworkDto, ChangeNetworkDto, NetworkDto, NetworksDto } from './networks.dto';
import { ChannelsReader } from './channels.reader';
import { NetworksService } from './networks.service';

/** Networks are data: a new one is a row. */
@Controller('api/v1/networks')
export class NetworksController {
  constructor(
    private readonly service: NetworksService,
    private readonly reader: ChannelsReader,
  ) {}

  /** Networks channels may be on; everybody names them: their own accounts, a handle they ask for. */
  @Get()
  @AlikeInEveryScope()
  @Requires('signed-in')
  async list(): Promise<NetworksDto> {
    const networks = await this.reader.networks();
    return { items: networks.map((network) => ({ ...network, names: { ...network.names }, fold: network.fold })) };
  }

  @Post()
  @Requires('channels:write')
  async add(@Body() { code, names, textLimit = null, fold = null }: AddNetworkDto): Promise<NetworkDto> {
    return this.service.add({ code, names, textLimit, fold });
  }

  /** Renames a network, or states its limit of text anew. */
  @Put(':code')
  @Requires('channels:write')
  async change(
    @Param('code') code: string,
    @Body() { names, textLimit = null, fold = null }: ChangeNetworkDto,
  ): Promise<NetworkDto> {
    if (!/^[a-z0-9_]{1,60}$/.test(code)) throw notFound();
    return this.service.change({ code, names, textLimit, fold });
  }
}
